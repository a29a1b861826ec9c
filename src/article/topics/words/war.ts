// Words for 16000000: conflict, war and peace.
import type { TopicWords } from '../topic-words.ts';

export const warWords: TopicWords = {
  topic: '16000000',
  english: [
    [
      '20000056',
      3,
      `war in, civil war, invasion of, invaded, airstrike, air strike, air raid, drone strike, missile strike, rocket attack, rocket fire, artillery, shelling, shelled, bombardment, bombing campaign, bombed, front line, frontline troops, battlefield, ground offensive, counter-offensive, counteroffensive, troops, soldier, infantry, brigade, battalion, fighter jet, warplane, warship, tank column, military operation, military base, armed forces, army chief, militia, insurgent, insurgency, rebel, rebels, separatist, warlord, guerrilla, mercenary, Wagner group, ballistic missile, cruise missile, nuclear weapon, nuclear test, hypersonic missile, air defence, air defense, landmine, cluster bomb, chemical weapons, occupied territory, West Bank, Gaza, Gaza Strip, Hamas, Hezbollah, Israel Defense Forces, IDF, Houthi, Houthis, Taliban, Kurdish forces, PKK, Donbas, Donetsk, Luhansk, Crimea, Kharkiv, Kherson, Mariupol, Nagorno-Karabakh, Tigray, Rapid Support Forces, Darfur, Line of Actual Control, Galwan, Ladakh clash, border clash, ceasefire violation, hostilities, casualties, wounded soldiers, military aid, conscription, draft dodgers, mobilisation, Pentagon, defence ministry, defense ministry, Syrian war, Yemen war, Libya's Haftar, Khalifa Haftar, Ukraine war, Russian forces, Ukrainian forces, Israeli strike, Israeli forces, World War II, Second World War, First World War, veteran, war crime, war crimes`,
    ],
    [
      '20000056',
      2,
      `war, army, military, navy, air force, marines, missile, weapon, weapons, arms sale, attack on, offensive, conflict, combat, fighting, strike killed, enemy, commander, general said, defence, defense, invasion, siege, troop, barracks, regiment, nuclear, uranium enrichment, deterrence, ammunition`,
    ],
    [
      '20000053',
      3,
      `terrorism, terrorist, terror attack, suicide bomber, suicide bombing, car bomb, roadside bomb, Islamic State, ISIS, ISIL, al-Qaeda, al Qaeda, Boko Haram, al-Shabab, al Shabaab, jihadist, jihadi, extremist attack, militants, militant, beheaded, hostages, bomb plot, counter-terrorism, counterterrorism, domestic terrorism`,
    ],
    [
      '20000065',
      3,
      `riot, rioting, rioters, civil unrest, unrest, looters, street clashes, clashes with police, curfew, national guard deployed, uprising, revolt, insurrection, Capitol riot`,
    ],
    ['20000065', 1, `clash, violent, violence, tear gas, crowd, barricade`],
    [
      '20000070',
      3,
      `coup, coup attempt, military coup, coup leaders, overthrown, ousted president, putsch, junta`,
    ],
    [
      '20000071',
      3,
      `massacre, genocide, ethnic cleansing, mass grave, mass killing, Srebrenica, atrocity, atrocities`,
    ],
    [
      '20000073',
      3,
      `peace talks, peace deal, peace agreement, peace process, peace plan, ceasefire, cease-fire, truce, armistice, peacekeeper, peacekeeping, peacekeeping mission, de-escalation, disarmament, arms control, New START, prisoner swap, two-state solution, hostage deal`,
    ],
    ['20000077', 2, `reconstruction of, post-war, demining, returning refugees`],
    ['20000080', 3, `prisoner of war, prisoners of war, PoW, captured soldiers`],
  ],
  others: {
    fr: [
      [
        '20000056',
        3,
        `guerre, armée, soldat, militaire, bombardement, frappe aérienne, missile, offensive, rebelle, front, troupes, invasion, Hamas, Hezbollah, Gaza, cessez-le-feu, drone, otage`,
      ],
      ['20000053', 3, `terrorisme, terroriste, attentat, djihadiste, État islamique`],
      ['20000065', 2, `émeute, émeutes, couvre-feu, coup d'État, putsch, génocide, massacre`],
    ],
    de: [
      [
        '20000056',
        3,
        `Krieg, Armee, Soldat, Bundeswehr, Luftangriff, Rakete, Offensive, Rebellen, Front, Truppen, Invasion, Hamas, Hisbollah, Gaza, Waffenruhe, Drohne, Geisel, Angriffskrieg, Waffenlieferung`,
      ],
      ['20000053', 3, `Terrorismus, Terrorist, Anschlag, Islamischer Staat, Dschihadist`],
      ['20000065', 2, `Unruhen, Ausschreitungen, Putsch, Völkermord, Massaker`],
    ],
    es: [
      [
        '20000056',
        3,
        `guerra, ejército, soldado, militar, bombardeo, ataque aéreo, misil, ofensiva, rebelde, frente, tropas, invasión, Hamás, Hezbolá, Gaza, alto el fuego, dron, rehén`,
      ],
      ['20000053', 3, `terrorismo, terrorista, atentado, yihadista, Estado Islámico`],
      ['20000065', 2, `disturbios, toque de queda, golpe de Estado, genocidio, masacre`],
    ],
    pt: [
      [
        '20000056',
        3,
        `guerra, exército, soldado, militar, bombardeio, ataque aéreo, míssil, ofensiva, rebelde, tropas, invasão, Hamas, Hezbollah, Gaza, cessar-fogo, drone, refém`,
      ],
      ['20000053', 3, `terrorismo, terrorista, atentado, jihadista, Estado Islâmico`],
      ['20000065', 2, `distúrbios, toque de recolher, golpe de Estado, genocídio, massacre`],
    ],
  },
};
