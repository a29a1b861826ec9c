// Words for 11000000: politics and government.
import type { TopicWords } from '../topic-words.ts';

export const politicsWords: TopicWords = {
  topic: '11000000',
  english: [
    [
      '20000574',
      3,
      `election, general election, presidential election, midterm, midterms, by-election, primary election, election campaign, presidential campaign, campaign trail, campaign rally, presidential candidate, presidential nominee, running mate, ballot, ballot box, polling station, polling place, absentee ballot, mail-in voting, mail-in ballot, postal vote, voter, voter turnout, voter registration, voter suppression, exit poll, opinion poll, swing state, battleground state, electoral college, electoral commission, landslide victory, runoff, run-off, referendum, recount, caucus, Iowa caucus, Super Tuesday, Democratic nomination, Republican nomination, incumbent, gerrymandering, election results, election fraud, snap election, re-election, reelection, Joe Biden's campaign, presumptive nominee`,
    ],
    [
      '20000574',
      2,
      `vote, voted, voting, candidate, campaign, poll, polling, pollster, constituency, electorate, elected, electoral, debate stage, presidential debate`,
    ],
    [
      '20000587',
      3,
      `human rights, civil rights, civil liberties, freedom of speech, free speech, freedom of assembly, voting rights, LGBT rights, gay rights, trans rights, same-sex marriage, women's rights, abortion rights, abortion ban, abortion, Roe v Wade, gun control, gun rights, second amendment, first amendment, privacy rights, Amnesty International, Human Rights Watch, surveillance law, censorship`,
    ],
    [
      '20000593',
      3,
      `prime minister, president-elect, vice president, vice-president, White House, Downing Street, Kremlin, Elysée, Chancellery, cabinet, cabinet minister, cabinet reshuffle, foreign minister, foreign secretary, interior minister, home secretary, defence minister, finance minister, chancellor of the exchequer, secretary of state, treasury secretary, press secretary, chief of staff, government spokesman, government spokeswoman, executive order, coalition government, caretaker government, head of state, head of government, governor, lieutenant governor, mayor, city council, town council, county council, councillor, councilor, councilman, councilwoman, city hall, local government, local authority, state legislature, statehouse, civil service, civil servant, ministry, bureaucrat, federal government, Oval Office, Trump administration, Biden administration, Obama administration, first minister, public inquiry`,
    ],
    [
      '20000593',
      2,
      `government, president, minister, administration, official, federal, governmental, spokesperson, authorities, state-run, public office, junta, regime, leader of the opposition`,
    ],
    [
      '20000649',
      3,
      `parliament, House of Commons, House of Lords, House of Representatives, Senate, Senator, senators, congress, congressman, congresswoman, congressional, lawmaker, legislator, legislature, MP, MPs, MEP, Bundestag, Knesset, Duma, Lok Sabha, Rajya Sabha, National Assembly, European Parliament, speaker of the house, majority leader, minority leader, filibuster, whip, backbencher, backbench, political party, Democrats, Republicans, Democratic Party, Republican Party, GOP, Labour Party, Conservative Party, Tory, Tories, Liberal Democrats, SNP, Green Party, Social Democrats, Christian Democrats, CDU, AfD, BJP, Congress party, African National Congress, party leader, leadership contest, leadership election, opposition party, bipartisan, partisan, impeachment, impeached, vote of no confidence, no-confidence vote, legislation, bill passed, House committee, Senate committee, Nancy Pelosi, Mitch McConnell, lobbyist, lobbying, super PAC, political donation, donor, far-right, far-left, right-wing, left-wing, populist, conservatives, progressives, liberal, politician, politics`,
    ],
    [
      '20000649',
      2,
      `party, opposition, coalition, political, policy maker, Democrat, Republican, conservative, Labour, bill, committee, congressional hearing, veto, Trump, Biden, Boris Johnson, Keir Starmer, Macron, Merkel, Modi, Bolsonaro, Putin, Xi Jinping, Obama, Kamala Harris, Bernie Sanders, Elizabeth Warren, Mike Pence, Trudeau, Erdogan, Netanyahu, Narendra Modi, Rishi Sunak, Theresa May, Jeremy Corbyn, Nicola Sturgeon`,
    ],
    [
      '20000621',
      2,
      `policy, immigration policy, housing policy, economic policy, drug policy, welfare reform, government spending, public spending, infrastructure bill, spending review, regulation, regulator, deregulation, public consultation, planning permission, nationalisation, privatisation, privatization, legalisation, legalization, lockdown rules, restrictions eased, reopening plan`,
    ],
    [
      '20000638',
      3,
      `diplomacy, diplomat, diplomatic, ambassador, embassy, consulate, envoy, foreign policy, foreign affairs, bilateral, summit, G7, G20, United Nations, UN Security Council, Security Council, UN General Assembly, NATO, European Union, EU leaders, European Commission, Brexit, African Union, ASEAN, BRICS, treaty, sanctions, sanction, geopolitical, state visit, foreign ministry, State Department, multilateral, Guterres, territorial dispute, South China Sea, Sino-US, US-China, relations with Beijing, expelled diplomats, Hong Kong security law, national security law`,
    ],
    [
      '20000646',
      2,
      `NGO, non-governmental, pressure group, campaign group, advocacy group, think tank, activist group`,
    ],
    [
      '20000647',
      3,
      `political crisis, constitutional crisis, government collapse, resigned as prime minister, resignation of the minister, political scandal, political turmoil, political deadlock, state of emergency declared`,
    ],
    [
      '20000648',
      3,
      `dissident, protester, protesters, demonstrator, demonstration, protest march, anti-government, pro-democracy, opposition activist, political prisoner, civil disobedience, Black Lives Matter, rally against, Navalny, petition`,
    ],
    [
      '11000000',
      1,
      `state, leader, nation, country's, national, public, reform, activist, protest, council, law, legislation passed, statement, power, supporter, rally, democracy, democratic, republic, scandal, resign, resignation, critics`,
    ],
  ],
  others: {
    fr: [
      [
        '20000574',
        3,
        `élection, élections, présidentielle, législatives, municipales, scrutin, second tour, premier tour, candidat, candidate, électeur, bureau de vote, sondage, campagne électorale, référendum`,
      ],
      [
        '20000593',
        3,
        `gouvernement, Premier ministre, ministre, président de la République, Élysée, Matignon, préfet, maire, mairie, conseil municipal, porte-parole du gouvernement, remaniement`,
      ],
      [
        '20000649',
        3,
        `Assemblée nationale, Sénat, sénateur, député, députée, parlement, projet de loi, parti, Rassemblement national, Les Républicains, Parti socialiste, La France insoumise, motion de censure, majorité, opposition, extrême droite, gauche, droite, Macron, Le Pen, Mélenchon`,
      ],
      [
        '20000638',
        2,
        `diplomatie, ambassadeur, Union européenne, Commission européenne, ONU, OTAN, sommet, sanctions, Bruxelles, affaires étrangères`,
      ],
      ['11000000', 1, `politique, vote, loi, réforme, manifestation, État, politiques`],
    ],
    de: [
      [
        '20000574',
        3,
        `Wahl, Bundestagswahl, Landtagswahl, Wahlkampf, Kandidat, Kandidatin, Wähler, Umfrage, Stichwahl, Wahllokal, Abstimmung`,
      ],
      [
        '20000593',
        3,
        `Bundesregierung, Regierung, Bundeskanzler, Kanzler, Kanzlerin, Minister, Ministerin, Ministerpräsident, Bürgermeister, Stadtrat, Bundespräsident, Kabinett, Innenminister, Außenminister`,
      ],
      [
        '20000649',
        3,
        `Bundestag, Bundesrat, Landtag, Abgeordneter, Abgeordnete, Parlament, Partei, Koalition, CDU, CSU, SPD, Grüne, FDP, AfD, Linke, Gesetzentwurf, Fraktion, Opposition, Parteichef, Merkel, Scholz, Merz`,
      ],
      [
        '20000638',
        2,
        `EU-Kommission, Europäische Union, Diplomat, Botschafter, Nato, Vereinte Nationen, Sanktionen, Gipfel, Außenpolitik`,
      ],
      ['11000000', 1, `Politik, Politiker, politisch, Gesetz, Reform, Demonstration, Staat`],
    ],
    es: [
      [
        '20000574',
        3,
        `elecciones, elección, campaña electoral, candidato, candidata, votante, votación, urnas, sondeo, encuesta, segunda vuelta, referéndum`,
      ],
      [
        '20000593',
        3,
        `gobierno, presidente del Gobierno, ministro, ministra, primer ministro, alcalde, alcaldesa, ayuntamiento, Moncloa, Casa Blanca, gobernador, consejería`,
      ],
      [
        '20000649',
        3,
        `congreso, senado, senador, diputado, diputada, parlamento, partido, PSOE, PP, Vox, Podemos, coalición, moción de censura, proyecto de ley, oposición, Pedro Sánchez, ultraderecha, izquierda, derecha`,
      ],
      [
        '20000638',
        2,
        `diplomacia, embajador, Unión Europea, Comisión Europea, ONU, OTAN, sanciones, cumbre, Bruselas`,
      ],
      ['11000000', 1, `política, político, ley, reforma, protesta, Estado`],
    ],
    pt: [
      [
        '20000574',
        3,
        `eleição, eleições, campanha eleitoral, candidato, candidata, eleitor, urna, pesquisa eleitoral, segundo turno, referendo, votação`,
      ],
      [
        '20000593',
        3,
        `governo, presidente da República, ministro, ministra, primeiro-ministro, prefeito, prefeita, prefeitura, Planalto, governador, Câmara Municipal`,
      ],
      [
        '20000649',
        3,
        `congresso, Senado, senador, deputado, deputada, parlamento, Câmara dos Deputados, partido, PT, PSDB, PL, MDB, coalizão, impeachment, projeto de lei, oposição, Bolsonaro, Lula, esquerda, direita`,
      ],
      ['20000638', 2, `diplomacia, embaixador, União Europeia, ONU, Otan, sanções, cúpula, Itamaraty`],
      ['11000000', 1, `política, político, lei, reforma, protesto, Estado`],
    ],
  },
};
