// Words for 02000000: crime, law and justice.
import type { TopicWords } from '../topic-words.ts';

export const crimeWords: TopicWords = {
  topic: '02000000',
  english: [
    [
      '20000082',
      3,
      `murder, murdered, murderer, homicide, manslaughter, stabbing, stabbed to death, shot dead, fatally shot, gunman, gunmen, mass shooting, shooting suspect, drive-by shooting, serial killer,
      kidnapping, kidnapped, abducted, abduction, hostage-taking, rape, rapist, sexual assault, sexual abuse, child abuse, paedophile, pedophile, sex offender, sex trafficking, human trafficking, people smuggling,
      drug trafficking, drug dealer, drug cartel, cocaine, heroin, fentanyl trafficking, methamphetamine, money laundering, embezzlement, embezzled, bribery, bribe, kickback, fraudster, wire fraud, securities fraud, tax fraud, Ponzi scheme, racketeering,
      extortion, blackmail, burglary, burglar, robbery, robber, armed robbery, theft, thief, thieves, shoplifting, carjacking, arson, arsonist, vandalism, looting, hate crime, domestic violence, stalking, harassment charge, gang violence, gang member, mafia,
      organised crime, organized crime, mobster, smuggler, smuggling, counterfeit, cybercrime, ransomware gang, identity theft, scam, scammer, con artist, femicide, honour killing, poaching ring, crime scene, crime wave, crime rate, dismembered, foul play`,
    ],
    [
      '20000082',
      2,
      `crime, criminal, suspect, victim, killing, killed by a, shooting, gun violence, assault, assaulted, attacker, stolen, steal, weapon, knife, corpse, body found, missing person, drug, cannabis, illegal, illicit, corruption, fraud, abuse, offender, offence, offense, culprit, motive, accomplice, perpetrator, gang, cartel, firearm, handgun, victims' families`,
    ],
    [
      '20000106',
      3,
      `court, Supreme Court, High Court, appeals court, court of appeal, district court, crown court, federal judge, trial, jury, juror, grand jury, verdict, guilty verdict, pleaded guilty, pleaded not guilty, pleads guilty, found guilty, acquitted, acquittal, convicted, conviction, sentenced, sentencing,
      life sentence, death penalty, death row, indicted, indictment, arraigned, arraignment, plea deal, plea bargain, defendant, plaintiff, lawsuit, class action, class-action, sued, suing, sues, prosecutor, prosecution, attorney general, district attorney, defence lawyer, defense attorney, barrister, solicitor, judge ruled, injunction,
      restraining order, subpoena, testimony, testified, testify, witness stand, cross-examination, bail hearing, remanded in custody, extradition, extradited, war crimes tribunal, International Criminal Court, International Court of Justice, court ruling, court order, court filing, legal battle, mistrial, deposition, settlement agreement, damages, libel, defamation, tribunal, magistrate`,
    ],
    [
      '20000106',
      2,
      `judge, justice, lawyer, attorney, legal, ruling, ruled, hearing, appeal, appealed, charge, charged with, accused of, allegation, alleged, allegedly, counsel, litigation, prosecute, evidence, case against, judicial, judiciary`,
    ],
    [
      '20000119',
      2,
      `prison, prisoner, inmate, jail, jailed, imprisoned, imprisonment, parole, probation, incarceration, prison sentence, behind bars, years in prison, execution by lethal injection, pardon, clemency, rehabilitation of offenders, detention centre, detention center, detainee, penitentiary, correctional facility, exonerated, wrongful conviction`,
    ],
    [
      '20000121',
      2,
      `constitutional law, criminal code, civil law, penal code, statute, constitutional court, law firm, legal opinion, jurisprudence, antitrust law, patent infringement, copyright infringement, law professor, unconstitutional, legal challenge`,
    ],
    [
      '20000129',
      3,
      `police, police officer, policeman, policewoman, officer-involved, detective, sheriff, sheriff's deputy, constable, patrol car, manhunt, arrested, arrest warrant, under arrest, police custody, in custody, FBI, Interpol, Europol, Scotland Yard, Met Police, homicide detective, police chief, police commissioner, police department, police brutality, police reform, chokehold,
      bodycam, body camera, crime lab, forensic, search warrant, raid, raided, seized drugs, drug bust, tear gas, officer who shot, police shooting, border patrol, coast guard intercepted, crime stoppers, law enforcement, law-enforcement, surveillance footage, dashcam, investigator, DEA, ATF, Carabinieri, gendarmerie`,
    ],
    [
      '20000129',
      1,
      `officer, investigation, investigating, custody, arrest, detained, questioned, probe, patrol, tip-off, George Floyd, Breonna Taylor`,
    ],
    [
      '20000082',
      3,
      `murders, double murder, murder charge, murder charges, murder suspect, attempted murder, murder-suicide, murder trial, killer, killers, killed his wife, slain, slaying, slayings, homicides, stabbings, stabbed, knife attack, knifepoint, knife-point, at knifepoint, gunpoint, at gunpoint, shootings, shot and killed, shot in the head, shot himself, shot by police, fatal shooting, deadly shooting, school shooting, nightclub shooting, shooter, active shooter, gunshot, gunshots, gunfire, shots fired, opened fire on, gun crime, drive-by, execution-style, contract killing, hitman, assassin, assassinated, assassination, strangled, beheading of teacher, poisoning case, acid attack, lynching, lynched, mob lynching, molested, molestation, molester, groomed, grooming gang, child sex abuse, child pornography, child porn, indecent assault, indecent exposure, sex assault, sexual misconduct, sexual harassment, sexually assaulted, sexually abused, raped, rapes, gang rape, gang-rape, rape case, upskirting, voyeurism, revenge porn, sextortion, trafficked, traffickers, trafficking ring, smugglers, smuggled, contraband, kidnap, kidnappers, abductors, ransom demand, hostage situation, robbed, robberies, heist, burglaries, break-in, break-ins, burgled, mugged, mugging, pickpocket, carjacked, stolen car, stolen vehicle, stolen goods, stealing, stole, thefts, looters, looted, ram-raid, vandals, vandalised, vandalized, arson attack, arson attacks, hit-and-run driver, drink-driver, drink-driving, drunk driver, drunk driving, drunken driving, DUI, DWI, drug-driving, road rage, dangerous driving, fled the scene, drug bust, drug lord, drug lords, kingpin, narcos, narco, Sinaloa cartel, Jalisco cartel, drug ring, drugs gang, drug gang, county lines, drug mule, fentanyl, meth, crystal meth, marijuana bust, ganja, cannabis farm, drugs haul, drug haul, crack cocaine, dealers, gangs, gangland, gangster, gangsters, don of, mobsters, Mafia, 'Ndrangheta, Camorra, Cosa Nostra, yakuza, triad gang, MS-13, biker gang, Hells Angels, fraudsters, defrauded, defrauding, fraud case, fraud trial, fraud charges, bank fraud, loan fraud, benefit fraud, insurance fraud, credit card fraud, identity fraud, swindled, swindler, conman, con man, scams, scammers, phishing scam, romance scam, Ponzi, pyramid scheme, insider trading, laundering, laundered, graft, graft case, bribes, bribed, bribing, taking bribe, corruption case, corruption trial, corruption charges, extorted, blackmailed, forgery, forged, counterfeiters, fake passports, fake currency, illegal firearms, illegal liquor, hooch, bootleg, poachers arrested, animal cruelty, dogfighting, domestic abuse, domestic violence, honour killing, dowry, stalker, stalked, threats charge, terroristic threats, hate crimes, hate speech charge, cold case, unsolved murder, missing woman, missing girl, missing teen, missing teenager, remains found, body of, bodies found, human remains, found dead, found stabbed, suspicious death, suspicious package, foul-play, crime spree, crime family, crime figures, crime rates, true crime, Jeffrey Epstein, Epstein, Ghislaine Maxwell, Ted Bundy, Zodiac Killer, Golden State Killer, Jack the Ripper, Madeleine McCann, JonBenet Ramsey, Charles Manson, El Chapo`,
    ],
    [
      '20000106',
      3,
      `courts, courtroom, courthouse, in court, court hears, court heard, court hearing, court case, court battle, court documents, court order, court orders, court rules, court ruling, court upholds, court rejects, court blocks, court date, appears in court, appeared in court, appear before judge, Supreme Court ruling, top court, Delhi HC, Bombay HC, Madras High Court, Delhi High Court, Bombay High Court, HC, SC, bench of Justice, Chief Justice, Justice Department, DOJ, circuit court, federal court, federal appeals court, county court, magistrates, magistrates' court, Old Bailey, sheriff court, family court, juvenile court, superior court, sessions court, appellate, trials, on trial, stand trial, stands trial, goes on trial, retrial, jurors, jury finds, jury out, jury selection, not guilty, found not guilty, pleads not guilty, guilty plea, plead guilty, guilty of, cleared of, acquits, acquits him, convicts, convicted of, convictions, loses appeal, wins appeal, appeals court, sentence, sentences, sentencing hearing, jailed for, jailed over, gets life, gets years, years in jail, years behind bars, life in prison, life imprisonment, death sentence, sentenced to death, executed, executed by, execution date, charged, charged over, charged after, charges, charges against, criminal charges, felony, misdemeanor, misdemeanour, count of, counts of, indicts, indictments, arraignment, bail, denied bail, granted bail, anticipatory bail, bail plea, bond set, remand, remanded, custody battle, custody, plea, writ petition, PIL, FIR, lodges FIR, chargesheet, charge sheet, lawsuits, files lawsuit, lawsuit against, lawsuit claims, lawsuit over, sue, sued for, sues over, suit against, countersuit, class-action lawsuit, settle lawsuit, settles lawsuit, settlement with, out-of-court, wrongful death, negligence, malpractice, injunctions, restraining, subpoenas, subpoenaed, affidavit, deposed, perjury, obstruction of justice, contempt of court, witness tampering, testifies, testifying, cross-examined, prosecutors, prosecuting, prosecuted, prosecutors say, federal prosecutors, state attorney, attorneys general, US attorney, U.S. attorney, Attorney General, special counsel, defence counsel, defense lawyers, defendants, plaintiffs, co-accused, judges, judge blocks, judge orders, judge rules, judge tosses, judge says, judicial review, jurist, ICJ, ICC prosecutor, war crimes trial, human rights court, European Court of Human Rights, European Court of Justice, arbitration, tribunal rules, inquest, coroner, coroner's`,
    ],
    [
      '20000119',
      3,
      `prisons, prisoners, inmates, jails, jailbreak, prison break, prison escape, escaped prisoner, escaped inmate, escapee, convict, convicts, felons, felon, solitary confinement, prison guard, prison officer, prison officers, warden, wardens, halfway house, released from prison, release from prison, early release, freed early, parole board, commuted, commutes sentence, pardoned, pardons, amnesty for prisoners, wrongly convicted, wrongfully convicted, exonerates, San Quentin, Rikers Island, Guantanamo, Guantánamo`,
    ],
    [
      '20000129',
      3,
      `cops, cop, ex-cop, policing, policemen, police say, police said, police search, police seek, police hunt, police appeal, police probe, police chief, police chiefs, police force, police officers, police station, police union, police shooting, police killing, police custody, custodial death, Minneapolis police, NYPD, LAPD, Chicago Police, Metropolitan Police, Met Police, West Midlands Police, Greater Manchester Police, Police Scotland, PSNI, Garda, gardaí, gardai, RCMP, Mounties, AFP officers, Delhi Police, Mumbai Police, UP Police, CBI, ED, NCB, NIA, Enforcement Directorate, Central Bureau, Crime Branch, ACB, vigilance bureau, constables, sub-inspector, head constable, DSP, DCP, SHO, detectives, investigators, sleuths, sheriffs, sheriff's office, sheriff's deputies, deputies, state trooper, state troopers, highway patrol, troopers, marshals, US Marshals, Secret Service, National Crime Agency, NCA, Homeland Security Investigations, Border Force, customs officers, arrests, arrest, arrested for, arrested over, arrested after, arrested in connection, re-arrested, rearrested, nabbed, nab, busted, apprehended, detained, detains, held over, held for, in connection with, suspect in, suspects, suspected of, suspected killer, person of interest, wanted man, most wanted, on the run, fugitive, manhunt, search for suspect, CCTV, CCTV footage, dashcam, bodycam footage, body-worn, police dog, crackdown, raids, raided, sting operation, undercover, informant, wiretap, seizes, seized, seizure of drugs, taser, tasered, pepper spray, rubber bullets, choke hold, chokeholds, no-knock, qualified immunity, Derek Chauvin, Chauvin, George Floyd, George Floyd's, Breonna Taylor, Ahmaud Arbery, Rayshard Brooks, Elijah McClain, Eric Garner, Tamir Rice, Daunte Wright, Tyre Nichols, accused of killing, DNA evidence, forensics, fingerprint evidence, Crimestoppers, tip line`,
    ],
    [
      '02000000',
      2,
      `held, shot, shoots, kills, killed, slain, killer's, stab, gun, guns, rifle, pistol, bullet, bullets, victims, suspects, accused, accuses, accusing, complaint, complainant, alleged, alleges, allegations, probe, probes, inquiry, investigation, investigations, witness, witnesses, motive, threatened, threatening, beaten, beating, attacked, brawl, fight broke out, altercation, intruder, trespassing, confesses, confessed, admits, admitted killing, guilty, innocent, verdict, liable, fined, fines, penalty for, ban upheld, illegal, unlawful, lawyers, attorneys, legal action, legal bid, legal challenge, judgment, judgement, rights violation, rogue, crook, crooks, culprits, victim's, perpetrators, vigilante, cop's, officers, deputy, trooper`,
    ],
    [
      '02000000',
      2,
      `conned, conned out, duped, tricked out of, starving boy, starved, neglect, punched, punch, kicked, headbutted, spat, harassed, groped, grope, flashed, cruelty, arson, sentenced, sues, suing, libel, footage leads to, convicts, conviction, guilty, jail, prison, bail, court, trial, judge, jury, kidnapped, abducted, raped, robbers, robber, burglar, thief, thieves, stole, steal, fraud, forger, bigamy, ring of, ransom, cartels, mafia`,
    ],
  ],
  others: {
    fr: [
      [
        '20000082',
        3,
        `meurtre, assassinat, homicide, viol, agression, fusillade, trafic de drogue, trafiquant, blanchiment, escroquerie, vol à main armée, cambriolage, enlèvement, féminicide, mafia, narcotrafic, corruption`,
      ],
      [
        '20000106',
        3,
        `tribunal, procès, procureur, parquet, cour d'appel, cour d'assises, juge, condamné, condamnée, mis en examen, mise en examen, garde à vue, avocat, accusé, verdict, plainte, relaxé, acquitté`,
      ],
      [
        '20000129',
        2,
        `police, policier, gendarme, gendarmerie, enquête, enquêteur, interpellé, arrêté, suspect, perquisition`,
      ],
      ['20000119', 2, `prison, détenu, incarcéré, peine, réclusion`],
    ],
    de: [
      [
        '20000082',
        3,
        `Mord, Mörder, Totschlag, Vergewaltigung, Überfall, Raub, Einbruch, Drogenhandel, Geldwäsche, Betrug, Betrüger, Entführung, Messerangriff, Schießerei, Bande, Korruption, Täter, Tatverdächtiger`,
      ],
      [
        '20000106',
        3,
        `Gericht, Prozess, Staatsanwaltschaft, Staatsanwalt, Richter, Urteil, verurteilt, Angeklagter, Anklage, Freispruch, Landgericht, Bundesgerichtshof, Verfassungsgericht, Anwalt, Klage`,
      ],
      [
        '20000129',
        2,
        `Polizei, Polizist, Ermittler, Ermittlungen, Festnahme, festgenommen, Razzia, Haftbefehl, Kriminalpolizei, Verdächtiger`,
      ],
      ['20000119', 2, `Gefängnis, Haft, Häftling, Freiheitsstrafe`],
    ],
    es: [
      [
        '20000082',
        3,
        `asesinato, homicidio, asesinado, violación, agresión, tiroteo, narcotráfico, narcotraficante, cártel, blanqueo, lavado de dinero, estafa, robo, secuestro, feminicidio, mafia, corrupción, crimen`,
      ],
      [
        '20000106',
        3,
        `tribunal, juicio, fiscal, fiscalía, juez, jueza, condenado, condenada, sentencia, imputado, acusado, abogado, Tribunal Supremo, demanda, querella`,
      ],
      [
        '20000129',
        2,
        `policía, agente, detenido, detención, investigación, sospechoso, guardia civil, redada`,
      ],
      ['20000119', 2, `cárcel, prisión, preso, recluso, pena`],
    ],
    pt: [
      [
        '20000082',
        3,
        `assassinato, homicídio, assassinado, estupro, agressão, tiroteio, tráfico de drogas, traficante, lavagem de dinheiro, golpe, roubo, furto, sequestro, feminicídio, milícia, corrupção, crime`,
      ],
      [
        '20000106',
        3,
        `tribunal, julgamento, promotor, Ministério Público, juiz, juíza, condenado, condenada, sentença, réu, acusado, advogado, STF, ação judicial, denúncia`,
      ],
      [
        '20000129',
        2,
        `polícia, policial, preso em flagrante, detido, investigação, suspeito, Polícia Federal, delegado`,
      ],
      ['20000119', 2, `prisão, presídio, cadeia, detento, pena`],
    ],
  },
};
