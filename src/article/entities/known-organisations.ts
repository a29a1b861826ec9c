// Organisations that news everywhere names, with their other forms; the first form gives the key.

// biome-ignore format: one organisation a line
export const knownOrganisations: readonly (readonly string[])[] = [
  ['United Nations', 'UN', 'U.N.'], ['UN Security Council', 'Security Council', 'U.N. Security Council'], ['European Union', 'EU', 'E.U.'],
  ['European Commission'], ['European Parliament'], ['European Council'], ['European Central Bank', 'ECB'], ['European Court of Human Rights'],
  ['European Medicines Agency', 'EMA'], ['European Space Agency', 'ESA'], ['NATO', 'Nato', 'North Atlantic Treaty Organization'],
  ['World Health Organization', 'WHO', 'World Health Organisation'], ['World Bank'], ['International Monetary Fund', 'IMF'],
  ['World Trade Organization', 'WTO', 'World Trade Organisation'], ['International Criminal Court', 'ICC'], ['International Court of Justice', 'ICJ'],
  ['International Atomic Energy Agency', 'IAEA'], ['International Energy Agency', 'IEA'], ['Unicef', 'UNICEF'], ['Unesco', 'UNESCO'], ['UNHCR'],
  ['UNRWA'], ['World Food Programme', 'WFP', 'World Food Program'], ['Red Cross', 'International Committee of the Red Cross', 'ICRC'], ['Red Crescent'],
  ['Opec', 'OPEC', 'OPEC+'], ['African Union'], ['Arab League'], ['Asean', 'ASEAN'], ['OECD'], ['Commonwealth of Nations'], ['Interpol'], ['Europol'],
  ['Federal Reserve', 'US Federal Reserve', 'Fed', 'Federal Reserve Board'], ['Bank of England'], ['Bank of Japan'], ["People's Bank of China"], ['Bundesbank'], ['Reserve Bank of India', 'RBI'], ['Reserve Bank of Australia', 'RBA'],
  ['US Congress', 'Congress'], ['US Senate', 'Senate'], ['House of Representatives'], ['US Supreme Court', 'Supreme Court'], ['White House'], ['Pentagon'], ['State Department', 'US State Department'],
  ['Department of Justice', 'Justice Department', 'DOJ', 'DoJ'], ['Department of Homeland Security', 'DHS'], ['Treasury Department', 'US Treasury'], ['FBI', 'Federal Bureau of Investigation'], ['CIA', 'Central Intelligence Agency'], ['National Security Agency', 'NSA'],
  ['Centers for Disease Control and Prevention', 'CDC', 'Centers for Disease Control'], ['Food and Drug Administration', 'FDA'], ['Environmental Protection Agency', 'EPA'], ['Federal Aviation Administration', 'FAA'],
  ['Federal Trade Commission', 'FTC'], ['Federal Communications Commission', 'FCC'], ['Securities and Exchange Commission', 'SEC'], ['NASA', 'Nasa'], ['National Oceanic and Atmospheric Administration', 'NOAA'],
  ['National Institutes of Health', 'NIH'], ['Immigration and Customs Enforcement', 'ICE'], ['National Guard'], ['Democratic Party'], ['Republican Party', 'GOP'], ['American Civil Liberties Union', 'ACLU'], ['National Rifle Association', 'NRA'],
  ['House of Commons'], ['House of Lords'], ['Downing Street'], ['Labour Party'], ['Conservative Party'], ['Liberal Democrats', 'Lib Dems'], ['Scottish National Party', 'SNP'], ['Reform UK'], ['National Health Service', 'NHS'],
  ['Metropolitan Police', 'Met Police', 'Scotland Yard'], ['Home Office'], ['Foreign Office'], ['Bundestag'], ['Bundesrat'], ['CDU'], ['SPD'], ['AfD', 'Alternative für Deutschland'], ['Robert Koch Institute', 'RKI'],
  ['Kremlin'], ['Duma'], ['Wagner Group', 'Wagner'], ['Rosatom'], ['Roscosmos'], ['Knesset'], ['Likud'], ['Israel Defense Forces', 'IDF', 'Israeli military'], ['Mossad'], ['Hamas'], ['Hezbollah', 'Hizbollah'], ['Palestinian Authority'], ['Islamic State', 'ISIS', 'ISIL'],
  ['al-Qaeda', 'al Qaeda', 'Al-Qaeda', 'Al Qaeda'], ['Taliban'], ['Boko Haram'], ['al-Shabab', 'al Shabaab', 'Al-Shabaab'], ['Houthis', 'Houthi'], ['Rapid Support Forces', 'RSF'], ['Revolutionary Guards', 'Islamic Revolutionary Guard Corps', 'IRGC'],
  ['Chinese Communist Party', 'Communist Party of China'], ["People's Liberation Army", 'PLA'], ['Bharatiya Janata Party', 'BJP'], ['Lok Sabha'], ['Rajya Sabha'], ['Rassemblement National', 'National Rally'], ['Vatican', 'Holy See'],
  ['Amnesty International', 'Amnesty'], ['Human Rights Watch'], ['Greenpeace'], ['Oxfam'], ['Save the Children'], ['Médecins Sans Frontières', 'Doctors Without Borders', 'MSF'], ['World Economic Forum'], ['Black Lives Matter'], ['Extinction Rebellion'],
  ['FIFA', 'Fifa'], ['UEFA', 'Uefa'], ['International Olympic Committee', 'IOC'], ['NFL', 'National Football League'], ['NBA', 'National Basketball Association'], ['MLB', 'Major League Baseball'], ['NHL', 'National Hockey League'], ['NCAA'], ['MLS', 'Major League Soccer'],
  ['Premier League'], ['Bundesliga'], ['La Liga'], ['Champions League'], ['FIA'], ['World Anti-Doping Agency', 'WADA', 'Wada'], ['Real Madrid'], ['FC Barcelona', 'Barcelona FC'], ['Bayern Munich'], ['Borussia Dortmund'], ['Juventus'], ['Paris Saint-Germain', 'PSG'], ['Chelsea FC'], ['Arsenal'], ['Tottenham Hotspur', 'Tottenham'], ['Liverpool FC'],
  ['BBC', 'British Broadcasting Corporation'], ['CNN'], ['Fox News'], ['NBC News', 'NBC'], ['ABC News'], ['CBS News', 'CBS'], ['MSNBC'], ['NPR'], ['New York Times', 'The New York Times'], ['Washington Post'], ['Wall Street Journal'], ['Financial Times'], ['The Guardian'], ['Daily Mail'], ['Associated Press', 'AP'], ['Reuters'], ['Agence France-Presse', 'AFP'], ['Al Jazeera'], ['Der Spiegel'], ['Le Monde'],
  ['OpenAI'], ['SpaceX'], ['ByteDance'], ['TikTok'], ['Huawei'], ['Twitter'], ['Anthropic'], ['Wikipedia'], ['Bloomberg'], ['Harvard University', 'Harvard'], ['Stanford University', 'Stanford'], ['Yale University', 'Yale'], ['Oxford University', 'University of Oxford'], ['Cambridge University', 'University of Cambridge'], ['Massachusetts Institute of Technology', 'MIT'], ['Johns Hopkins University', 'Johns Hopkins'], ['Imperial College London'], ['Princeton University', 'Princeton'],
];
