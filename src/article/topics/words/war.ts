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
    [
      '20000056',
      3,
      `airstrikes, air strikes, strikes on, strike on Gaza, drone attack, drone attacks, drone strikes, missile attack, missile attacks, missile test, missile launch, missiles, test-fires, test-fired, ballistic missiles, rockets fired, rocket barrage, mortar, mortars, shells, shells rebel, bombs, bombing, bombings, barrage, gunships, tanks, armoured vehicles, armored vehicles, fighter jets, jets scrambled, bombers, warplanes, warships, aircraft carrier, submarine, submarines, destroyer, frigate, naval base, air base, airbase, army base, outpost, checkpoint attack, convoy attack, ambush, ambushed, soldiers, soldiers killed, troops killed, servicemen, jawan, jawans, Army jawan, CRPF, BSF, BSF jawan, Indian Army, Indian soldiers, Chinese troops, Chinese soldiers, PLA, People's Liberation Army, LAC, Line of Control, LoC, ceasefire violations, face-off at border, faceoff, standoff at Ladakh, Ladakh, Galwan Valley, Galwan, Pangong, Doklam, infiltration bid, encounter in Kashmir, Shopian, Pulwama, Kulgam, Hizbul, Hizbul Mujahideen, Lashkar-e-Taiba, Jaish-e-Mohammed, Maoists, Maoist, Naxals, Naxal, Naxalites, Pakistani troops, Pakistan Army, surgical strike, border clash, border clashes, border standoff, war zone, warzone, war-torn, wartime, war effort, war crimes, war on, at war, battle for, battles, battleground city, frontlines, front lines, counterattack, advance on, captured town, captures town, seize city, seizes city, seize control, besieged, siege of, pull back from, pulls back, troops out, troop withdrawal, withdraws troops, pull troops, withdrawal of troops, troop deployment, deploys troops, troop levels, military drills, military exercise, military exercises, war games, military spending, arms race, arms embargo, arms deal, arms sales, weapons shipment, weapons programme, nuclear weapons, nuclear arsenal, warhead, warheads, ICBM, hypersonic, nuclear test, enrichment, THAAD, Patriot missile, S-400, F-35, F-16, Rafale, Rafale jets, HIMARS, Leopard tanks, Abrams tanks, Storm Shadow, ATACMS, cluster munitions, land mine, land mines, IED, IEDs, sniper, snipers, special forces, Navy SEAL, Navy SEALs, paratroopers, marines, Marine Corps, US Army, U.S. Army, Air Force, US Navy, U.S. Navy, Royal Navy, RAF, British Army, Green Berets, West Point, Bundeswehr, KSK, National Guard, guardsmen, reservists, conscripts, draftees, generals, Joint Chiefs, Mark Milley, Mark Esper, Esper, CENTCOM, UNIFIL, AMISOM, MINUSMA, Barkhane, Sahel, paramilitary, paramilitaries, militias, rebels, rebel-held, insurgents, guerrillas, FARC, ELN, junta troops, Tatmadaw, Arakan Army, Karen rebels, Rohingya militants, RSF, Sudan war, Darfur, El Fasher, Khartoum, Tigrayan, TPLF, M23, ADF rebels, Goma, Cabo Delgado, Haftar, Haftar's, Libyan National Army, LNA, GNA, Tripoli, Sirte, Idlib, Aleppo, Damascus strikes, Syrian army, Syrian regime, Raqqa, Mosul, Kurdish fighters, Peshmerga, YPG, Houthi rebels, Saudi-led coalition, Hodeidah, Sanaa, Marib, Red Sea attacks, Hezbollah's, Israeli army, Israeli military, Israeli troops, Israeli soldiers, Israeli airstrike, Israeli air strike, Israeli strikes, Israel hits, Israel strikes, Israel-Hamas, Gaza City, Rafah, Khan Younis, Jenin raid, Gaza ceasefire, Gaza war, Gaza's, hostage release, hostages, Qassam, Golan Heights, Iron Dome, Iran strikes, Revolutionary Guard, Revolutionary Guards, IRGC, Quds Force, Soleimani, Russian troops, Russian soldiers, Russian army, Russian drones, Russian missile, Russian strike, Russian strikes, Russia's war, Russian invasion, Ukrainian troops, Ukrainian army, Ukrainian drones, Ukrainian soldiers, Kyiv, Kiev strikes, Kramatorsk, Bakhmut, Avdiivka, Pokrovsk, Zaporizhzhia, Kursk, Belgorod, Dnipro, Odesa attack, Sevastopol, Azov, Wagner, Prigozhin, Karabakh, Stepanakert, Afghan forces, Afghan troops, Afghan soldiers, Kandahar, Helmand, Kunduz, Taliban attack, Taliban's, D-Day, World War Two, World War 2, WWII, WW2, World War I, WWI, Vietnam War, Korean War, Gulf War, Iraq War, Falklands War, Hiroshima, Nagasaki, Pearl Harbor, Normandy landings, Dunkirk, Battle of Britain, VE Day, VJ Day, Remembrance Day, Memorial Day ceremony, war veterans, war veteran, war hero, war memorial, war grave, war graves, military funeral, Victoria Cross, Medal of Honor, Purple Heart`,
    ],
    [
      '20000053',
      3,
      `terrorists, terrorist attack, terror attacks, terror group, terror suspect, terror plot, terror financing, suicide attack, suicide blast, car bombing, truck bomb, bomb kills, bomb blast, blast kills, gunmen kill, gunmen attack, gunmen raid, gunmen storm, gunmen raid village, massacred, bandits, ISIS bride, ISIS-K, ISIL, Daesh, al-Qaida, al Qaida, Al-Shabaab, Boko Haram, ISWAP, Abu Sayyaf, jihadists, Islamist militants, Islamists, Islamist, extremists, radicalised, radicalized, far-right terror, Christchurch mosque, 9/11, September 11, 7/7, Charlie Hebdo, Bataclan, Manchester Arena bombing, Lockerbie`,
    ],
    [
      '20000065',
      3,
      `riots, rioters, rioted, looting and, ransacked, street battles, violent clashes, clashes, clash between, clash with, violent protests, mob attack, mob violence, communal violence, communal clashes, Delhi riots, tribal clashes, curfews, curfew imposed, armed gangs, gang war, gun battle, gunfight, shoot-out, shootout, armed group, armed groups, armed men, armed clashes, bloodshed`,
    ],
    [
      '20000073',
      3,
      `peace accord, peace envoy, peace summit, peace efforts, peace treaty, peace negotiations, truce talks, truce ends, truce, ceasefire deal, ceasefire talks, ceasefire holds, ceasefire agreement, disengagement, de-escalate, de-escalating, prisoner exchange, prisoner swaps, hostage swap, Blue Helmets, peacekeepers, arms control treaty, New START treaty, disarm, demilitarised, demilitarized`,
    ],
    [
      '20000056',
      2,
      `push against, launches push, offensive against, pounds, pounding, bombs, bomb, bomber, bombers, jets, glide weapon, weapon, hypersonic, surrender, surrenders, surrendered, captured, captures, recaptures, retake, retakes, holds out, still holds, trade fire, exchange fire, cross-border fire, crossfire, skirmish, skirmishes, commanders, commander, stand-off, standoff, fighters, gunmen, camp raid, rebel, rebels, separatists, abducted, hostage, troops fire, camp bombed, martyred, border post, trench, trenches, drone, drones, defences, air defences, air raid sirens, armoury, munitions, ammunition, mines, minefield, Bastar, PKK, Sanaa, Kabul, Pokrovsk, Kherson, Kharkiv, Zaporizhzhia, Mali, Burkina Faso, Somalia, Mogadishu, Yemen, Gaza, Donetsk, Idlib, South Sudan, Tigray, eastern Congo, Helmand, Myanmar army, aid queue, aid convoy, displaced by fighting, fled fighting, refugees from war`,
    ],
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
