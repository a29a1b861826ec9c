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
