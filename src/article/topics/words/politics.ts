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
      `human rights, civil rights, civil liberties, freedom of speech, free speech, freedom of assembly, voting rights, LGBT rights, gay rights, trans rights, same-sex marriage, women's rights, abortion rights, abortion ban, abortion, Roe v Wade, gun control, gun rights, second first privacy rights, Amnesty International, Human Rights Watch, surveillance law, censorship`,
    ],
    [
      '20000593',
      3,
      `prime minister, president-elect, vice president, vice-president, White House, Downing Street, Kremlin, Elysée, Chancellery, cabinet, cabinet minister, cabinet reshuffle, foreign minister, foreign secretary, interior minister, home secretary, defence minister, finance minister, chancellor of the exchequer, secretary of state, treasury secretary, press secretary, chief of staff, government spokesman, government spokeswoman, executive order, coalition government, caretaker government, head of state, head of government, governor, lieutenant governor, mayor, city council, town council, county council, councillor, councilor, councilman, councilwoman, city hall, local government, local authority, state legislature, statehouse, civil service, civil servant, ministry, bureaucrat, federal government, Oval Office, Trump administration, Biden administration, Obama administration, first minister, public inquiry`,
    ],
    [
      '20000593',
      2,
      `government, president, minister, administration, federal, governmental, spokesperson, authorities, state-run, public office, junta, regime, leader of the opposition`,
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
      `diplomacy, diplomat, diplomatic, ambassador, embassy, consulate, envoy, foreign policy, foreign affairs, bilateral, summit, G7, G20, United Nations, UN Security Council, Security Council, UN General Assembly, NATO, European Union, EU leaders, European Commission, Brexit, African Union, ASEAN, BRICS, treaty, sanctions, sanction, geopolitical, state visit, foreign ministry, State Department, multilateral, Guterres, territorial dispute, South China Sea, Sino-US, US-China, relations with expelled diplomats, Hong Kong security law, national security law`,
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
      `state, leader, nation, country's, national, public, reform, activist, protest, council, legislation passed, statement, power, supporter, rally, democracy, democratic, republic, scandal, resign, resignation, critics`,
    ],
    [
      '20000649',
      3,
      `Trump, Donald Trump, Trump's, Biden, Joe Biden, Biden's, Kamala Harris, Mike Pence, Pence, JD Vance, Barack Obama, Michelle Obama, Hillary Clinton, Bill Clinton, George W Bush, Bernie Sanders, Elizabeth Warren, Pete Buttigieg, Amy Klobuchar, Stacey Abrams, Val Demings, Nancy Pelosi, Pelosi, Mitch McConnell, McConnell, Chuck Schumer, Schumer, Kevin McCarthy, Mike Johnson, Hakeem Jeffries, Lindsey Graham, Ted Cruz, Marco Rubio, Mitt Romney, Tom Cotton, Rand Paul, Josh Hawley, Susan Collins, Adam Schiff, Jerry Nadler, Alexandria Ocasio-Cortez, Ocasio-Cortez, AOC, Ilhan Omar, Matt Gaetz, Marjorie Taylor Greene, Jim Jordan, Devin Nunes, Raphael Warnock, Warnock, Ossoff, John Bolton, Bolton, Mike Pompeo, Pompeo, William Barr, Bill Barr, Barr, Kayleigh McEnany, McEnany, Jared Kushner, Ivanka Trump, Melania Trump, Rudy Giuliani, Giuliani, Roger Stone, Michael Flynn, Steve Bannon, Stephen Miller, Pete Hegseth, Hegseth, Kristi Noem, Pam Bondi, Kash Patel, Robert F. Kennedy Jr, RFK Jr, Tulsi Gabbard, Andrew Cuomo, Cuomo, Gavin Newsom, Newsom, Gretchen Whitmer, Whitmer, Ron DeSantis, DeSantis, Greg Abbott, Brian Kemp, Kemp, Bill de Blasio, de Blasio, Eric Adams, Zohran Mamdani, Mamdani, Muriel Bowser, Eric Garcetti, Lori Lightfoot, Keisha Lance Bottoms, Boris Johnson, Dominic Cummings, Cummings, Rishi Sunak, Sunak, Michael Gove, Gove, Priti Patel, Dominic Raab, Raab, Matt Hancock, Sajid Javid, Jacob Rees-Mogg, Keir Starmer, Starmer, Jeremy Corbyn, Corbyn, Rachel Reeves, Angela Rayner, Yvette Cooper, David Lammy, Wes Streeting, Nigel Farage, Farage, Reform UK, Ed Davey, Kemi Badenoch, Badenoch, Liz Truss, Theresa May, David Cameron, Tony Blair, Sadiq Khan, Nicola Sturgeon, Sturgeon, Humza Yousaf, John Swinney, Alex Salmond, Arlene Foster, Michelle O'Neill, Sinn Féin, Sinn Fein, DUP, Plaid Cymru, Leo Varadkar, Varadkar, Micheál Martin, Fianna Fáil, Fine Gael, Taoiseach, Tánaiste, Emmanuel Macron, Macron, Marine Le Pen, Le Pen, Édouard Philippe, Angela Merkel, Merkel, Olaf Scholz, Scholz, Friedrich Merz, Merz, Ursula von der Leyen, von der Leyen, Giuseppe Conte, Matteo Salvini, Salvini, Giorgia Meloni, Meloni, Pedro Sánchez, Pedro Sanchez, Viktor Orban, Orbán, Orban, Andrzej Duda, Duda, Donald Tusk, Tusk, Vladimir Putin, Putin, Sergei Lavrov, Lavrov, Alexei Navalny, Navalny, Lukashenko, Tikhanovskaya, Zelensky, Zelenskyy, Zelenskiy, Erdogan, Erdoğan, Netanyahu, Benny Gantz, Gantz, Mahmoud Abbas, Rouhani, Khamenei, Pezeshkian, Bashar al-Assad, Assad, al-Sisi, Sisi, Mohammed bin Salman, Xi Jinping, Xi, Li Keqiang, Li Qiang, Wang Yi, Carrie Lam, Tsai Ing-wen, Kim Jong Un, Kim Jong-un, Kim Yo Jong, Kim's sister, Moon Jae-in, Yoon Suk Yeol, Lee Jae-myung, Shinzo Abe, Abe, Fumio Kishida, Ishiba, Takaichi, Narendra Modi, Modi, PM Modi, Amit Shah, Rahul Gandhi, Sonia Gandhi, Priyanka Gandhi, Yogi Adityanath, Arvind Kejriwal, Kejriwal, Mamata Banerjee, Mamata, Uddhav Thackeray, Thackeray, Sharad Pawar, Nitish Kumar, Lalu Prasad, Tejashwi Yadav, Akhilesh Yadav, Mayawati, Shivraj Singh Chouhan, Jyotiraditya Scindia, Ashok Gehlot, Sachin Pilot, Chandrababu Naidu, Jagan Mohan Reddy, Palaniswami, Stalin DMK, Pinarayi Vijayan, Shashi Tharoor, Nirmala Sitharaman, Jaishankar, Rajnath Singh, AAP, TMC, NCP, Shiv Sena, DMK, AIADMK, TDP, YSRCP, JD(U), RJD, CPI(M), Rashtriya Swayamsevak Sangh, RSS, Imran Khan, Nawaz Sharif, Shehbaz Sharif, PML-N, PTI, PPP chairman, Sheikh Hasina, Muhammad Yunus, Gotabaya Rajapaksa, Rajapaksa, Oli, Duterte, Marcos Jr, Joko Widodo, Jokowi, Prabowo, Mahathir, Muhyiddin, Muhyiddin Yassin, Anwar Ibrahim, Prayut, Thaksin, Hun Sen, Aung San Suu Kyi, Jacinda Ardern, Ardern, Scott Morrison, Anthony Albanese, Albanese, Peter Dutton, Daniel Andrews, Gladys Berejiklian, Justin Trudeau, Trudeau, Mark Carney, Carney, Pierre Poilievre, Poilievre, Andrew Scheer, Doug Ford, Jason Kenney, François Legault, Jagmeet Singh, Bloc Québécois, NDP, Jair Bolsonaro, Bolsonaro, Lula da Silva, Lula, López Obrador, AMLO, Claudia Sheinbaum, Sheinbaum, Nicolás Maduro, Nicolas Maduro, Maduro, Juan Guaidó, Guaido, Guaidó, Alberto Fernández, Javier Milei, Milei, Evo Morales, Iván Duque, Gustavo Petro, Bukele, Sebastián Piñera, Gabriel Boric, Cyril Ramaphosa, Ramaphosa, Jacob Zuma, Zuma, Julius Malema, Malema, ANC, EFF, DA leader, Muhammadu Buhari, Buhari, Bola Tinubu, Tinubu, PDP, APC, Uhuru Kenyatta, Uhuru, William Ruto, Ruto, Raila Odinga, Raila, Museveni, Bobi Wine, Kagame, Magufuli, Mnangagwa, Chamisa, Zanu-PF, MDC, Akufo-Addo, John Mahama, Mahama, NPP, NDC, Abiy Ahmed, Abiy, MPs, MP, MEPs, MSP, MSPs, TD, peers, peer, backbenchers, Tory MPs, Labour MPs, lawmakers, legislators, senators, congressmen, councilors, councillors, aldermen, alderman, assemblyman, assemblywoman, state senator, state representative, House Democrats, House Republicans, Senate Republicans, Senate Democrats, House speaker, House vote, House panel, House bill, House passes, Senate vote, Senate bill, Senate passes, Senate race, House race, congressional district, Capitol Hill, on the Hill, Democratic primary, Republican primary, GOP senator, GOP senators, DNC, RNC, Democratic National Convention, Republican National Convention, Lincoln Project, MAGA, Tea Party, Never Trump, swing voters, Supreme Court nominee, PMQs, Prime Minister's Questions, cabinet minister, shadow cabinet, shadow minister, shadow chancellor, frontbencher, whips, Commons, Lords vote, Holyrood, Stormont, Senedd, Welsh Assembly, Scottish Parliament, Scottish independence, independence referendum, indyref2, devolved, devolution, Westminster, Whitehall, No 10, Number 10, Dail, Oireachtas, Rajya Sabha polls, Rajya Sabha, MLA, MLAs, MLC, assembly polls, Vidhan Sabha, panchayat, gram panchayat, cabinet expansion, floor test, defections, horse-trading, chief minister, deputy chief minister, CM, Union minister, Union home minister, Lok Sabha MP, state assembly, state Congress, ruling party, opposition leader, opposition parties, coalition partner, coalition talks, no-confidence, confidence vote, by-elections, byelection, party conference, manifesto, party whip, leadership race, leadership bid, leadership challenge, MPs vote, free vote, private member's bill, second reading, royal assent, lobbyists, cronyism, nepotism claims, expenses scandal, filibuster, reconciliation bill, spending bill, government shutdown, shutdown, debt ceiling, debt limit, stopgap funding, appropriations, relief bill, stimulus bill, infrastructure bill, police reform bill, Green New Deal, Medicare for All, Obamacare repeal, gun laws, redistricting, statehood, DC statehood, census citizenship question`,
    ],
    [
      '20000574',
      3,
      `elections, election day, election night, election commission, election results, early voting, mail-in, mail-in ballots, vote-by-mail, vote by mail, absentee ballots, postal voting, voter ID, voter fraud, electors, polls close, poll shows, poll finds, polls show, new poll, approval rating, approval ratings, favorability, front-runner, frontrunner, runoffs, second-round, first round of voting, primaries, caucuses, delegates, convention speech, nominee, nominees, nomination, running mate, vice presidential pick, veepstakes, ticket mate, campaign manager, campaign ad, campaign ads, campaign event, campaign finance, fundraising haul, war chest, rally in Tulsa, stump speech, debate commission, swing states, battleground states, red state, blue state, landslide, concession speech, concedes, inauguration, Electoral College, presidential race, presidential hopeful, presidential bid, presidential run, presidential polls, re-election bid, reelection bid, mayoral race, mayoral election, gubernatorial, governor's race, local elections, state election, federal election, parliamentary election, legislative elections, snap polls, turnout, ballots, ballot measure, ballot initiative, plebiscite`,
    ],
    [
      '20000593',
      3,
      `prime ministerial, prime minister's, premiers, chancellor, deputy prime minister, president's, presidency, presidential, executive orders, vetoes, veto, pardon power, press briefing, press conference, West Wing, First Lady, secretary of defense, defense secretary, education secretary, health secretary, transport secretary, work and pensions secretary, business secretary, culture secretary, justice secretary, housing secretary, Treasury, Treasury Secretary, Commerce Department, Interior Department, Homeland Security, DHS, Department of State, State Department, national security adviser, national security advisor, inspector general, Office of Management, GAO, CBO, federal agency, federal agencies, federal workers, watchdog, ombudsman, governors, lieutenant governor, state of the state, mayors, mayoral, mayor's, county commissioners, commissioners court, board of supervisors, city commission, city manager, zoning, planning commission, planning committee, ordinance, council meeting, council tax, council leader, borough council, parish council, municipal, municipality, municipal corporation, civic body, district collector, lieutenant-governor, ministers, minister's, ministries, cabinet, cabinet meeting, reshuffle, government's, govt, civil servants, quango, public sector, state-owned, stay-at-home order, stay-at-home orders, shelter-in-place, lockdown easing, eases lockdown, easing of lockdown, ease restrictions, lifts restrictions, phase two, phase 2 reopening, reopening plans, Unlock 1, Unlock 2, lockdown extension, extends lockdown, border closure, border reopening, travel ban`,
    ],
    [
      '20000638',
      3,
      `ambassadors, diplomats, diplomatic row, expels, expelled, consul, consul general, envoys, foreign ministers, foreign minister, foreign office, Foreign Ministry, summit, summits, bilateral ties, bilateral talks, strategic partnership, alliance, allies, allied, trade envoy, high commissioner, high commission, UN chief, UN Secretary-General, UN Security Council, UN human rights, UN General Assembly, UN resolution, United Nations, UNSC, UNHRC, WHO funding, G7, G20, G-7, Quad, SCO summit, Asean, Asean summit, Commonwealth leaders, Nato, NATO allies, EU, EU leaders, EU summit, EU council, European Council, European leaders, Michel Barnier, Brexit talks, Brexit deal, Brexit trade, no-deal Brexit, post-Brexit, Northern Ireland protocol, backstop, Article 50, fishing rights, withdrawal agreement, Iran nuclear deal, JCPOA, nuclear deal, nuclear talks, Kremlin's, Taiwan Strait, Uighur, Uyghur, Uighurs, annexation, annex, West Bank annexation, two-state, sanctions, sanctioned, Huawei ban, decoupling, cold war, superpower, geopolitics, border dispute, border talks, border row, boundary dispute, Kalapani, South China Sea, Indo-Pacific, Article 370, Chagos, Falklands, sovereignty, self-determination, Catalan independence, separatism`,
    ],
    [
      '20000648',
      3,
      `protests, protestors, protester's, demonstrators, demonstrations, rallies, marchers, marches, march against, thousands march, sit-in, die-in, hunger strike, Black Lives Matter protest, George Floyd protests, George Floyd protest, anti-racism protests, anti-lockdown, lockdown protest, pro-democracy protesters, activists, campaigners, petition, petitioners, boycott, boycotts, Extinction Rebellion protest, farmers' protest, citizenship law protest, CAA, NRC, Shaheen Bagh, yellow vests, gilets jaunes, defund the police, defund, defunding, police reform, Confederate statues, statue of slave trader, toppled statue, antifa, Proud Boys, QAnon, CHAZ, autonomous zone, Lafayette Square, Insurrection Act`,
    ],
    [
      '11000000',
      2,
      `vote, votes, voted, voting, voters, candidate, candidates, campaign, campaigns, campaigning, hopefuls, poll, polls, bill, bills, motion, lawmaker, rebel MPs, revolt over, aide, aides, adviser, advisers, advisor, authorities, spokesman, spokeswoman, secretary, commissioner, commission, council, councils, mayor, governor, president, presidents, minister, senator, politician, politicians, partisan, lefty, leftist, rightist, liberals, socialist, communist party, communist, fascist, nationalist, nationalists, populist, populism, extremism, authoritarian, dictator, dictatorship, democracy, democratic, republic, constitution, constitutional, governance, rule of law, mandate, policy, policies, reform, reforms, restrictions, curbs, guidelines, budget cuts, public money, grant funding, urges, slams, blasts, vows, pledges, denounces, condemns, rebukes, accuses government, tells reporters, defends decision, threatens, warns of consequences`,
    ],
    [
      '20000638',
      2,
      `Hong Kong, Taiwan, Brussels, Kashmir, Xinjiang, Tibet, Gibraltar, joins the euro, accession, agree to meet, phone call, video link, talks, state dinner, G20 leaders, UN`,
    ],
    [
      '11000000',
      2,
      `PM, premier, woman premier, party, parties, quits, ousts, ousted, unseats, sworn in, swearing-in, all-party, all-party meeting, puts off vote, second home, budget bill, rotating, phase two, phase three, bus lanes, response to crisis, white paper, green paper, consultation`,
    ],
    [
      '11000000',
      1,
      `law, laws, measures, ally, official, officials, Beijing, Moscow, Pyongyang, Seoul, Tehran, Ankara, Taipei, Washington, agree, decide, orders, defends, urges, calls for, minister says`,
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
