// Words for 09000000: labour.
import type { TopicWords } from '../topic-words.ts';

export const labourWords: TopicWords = {
  topic: '09000000',
  english: [
    [
      '20000509',
      3,
      `pay rise, pay raise, wage rise, pay cut, pay gap, minimum wage, living wage, hourly wage, overtime pay, working hours, four-day week, zero-hours, gig worker, gig economy, furlough, furloughed, working from home, work from home, remote work, hybrid working, redundancy, redundancies, layoffs, laid off, lay off, job cuts, jobs cut, cut jobs, cutting jobs, job losses, slash jobs, sacked workers, workforce, hiring freeze, recruitment drive, work permit, staff shortage, workplace safety, paid leave, maternity leave, parental leave, sick leave, sick pay`,
    ],
    [
      '20000509',
      2,
      `job, employee, employer, worker, wage, salary, staff, posts at risk, employment, employed, hire, hiring, hired, fired, pay packet, bonus, shift worker, warehouse worker, seasonal worker, essential workers, workplace, colleague, career, vacancy, vacancies, recruiter, labour, labor, dockers, factory workers, post office workers`,
    ],
    [
      '20000521',
      3,
      `employment law, labour law, labor law, employment tribunal, unfair dismissal, workers' rights, right to strike, child labour, child labor, forced labour, modern slavery`,
    ],
    [
      '20000523',
      3,
      `job market, labour market, labor market, job openings, jobs report, payrolls, nonfarm payrolls, job growth, job creation, skills shortage, labour shortage, labor shortage`,
    ],
    [
      '20000524',
      3,
      `strike action, walkout, walked out, picket line, picket, on strike, go on strike, rail strike, teachers strike, industrial action, collective bargaining, lockout, labour dispute, labor dispute, pay dispute, pay talks, pay offer, wildcat strike, strike ballot, striking workers, work stoppage, arbitration of pay`,
    ],
    [
      '20000531',
      3,
      `retirement age, pension reform, pensioner, pension, retiree, retirement savings, state pension, 401(k), early retirement`,
    ],
    [
      '20000533',
      3,
      `unemployment, unemployment rate, jobless, jobless claims, unemployed, unemployment benefits, out of work, jobseeker, unemployment insurance`,
    ],
    [
      '20000536',
      3,
      `trade union, labour union, labor union, union members, unionise, unionize, unionised, unionized, union leader, union organizer, union vote, AFL-CIO, Teamsters, United Auto Workers, UAW, Unison, Unite union, TUC, GMB, shop steward`,
    ],
    ['20000536', 1, `union, rank and file, members voted`],
    [
      '20000509',
      3,
      `pay increase, pay freeze, pay deal, wages, job losses, jobs at risk, jobs to go, posts are going, staff cuts, axe jobs, axes jobs, axing jobs, sheds jobs, shed jobs, layoff, mass layoffs, lay-offs, compulsory redundancies, furloughed workers, back to the office, return to the office, office workers, remote working, home working, homeworking, hybrid work, working week, flexible working, annual leave, holiday pay, gig workers, delivery riders, couriers' rights, key workers, frontline workers, agency workers, migrant workers' wages, seasonal workers, farmworkers, job seekers, jobseekers, hiring, hiring spree, job applicants, job interview, CV tips, resume tips, workplace bullying, toxic workplace, whistleblower at work, staffing`,
    ],
    [
      '20000524',
      3,
      `walk out over pay, walks out, staff strike, strikes over pay, strike over pay, strike vote, strike dates, strike ends, strike begins, workers strike, nurses strike, doctors strike, pilots strike, bin strike, bin crews, Tube strike, train strike, bus strike, port strike, general strike, bargaining agreement, collective agreement, contract talks, scab, work to rule`,
    ],
    [
      '20000536',
      3,
      `union representation, union drive, unions, union boss, union chief, union bosses, unionised workforce, unionization, unionisation, organised labour, organized labor, Unite, RMT, Aslef, CWU, NEU, SEIU, Verdi union, IG Metall, CGT, Citu, shop stewards, works council`,
    ],
    [
      '20000509',
      2,
      `posts, jobs, shifts, rota, pay, lower pay, redundant, overworked, bosses, apprentices, unemployed people, workforce plan`,
    ],
    [
      '09000000',
      1,
      `pilots, crew, crews, drivers, couriers, cleaners, dockers, miners, nurses, train drivers`,
    ],
  ],
  others: {
    fr: [
      [
        '20000524',
        3,
        `grève, syndicat, syndical, CGT, CFDT, gréviste, préavis de grève, mobilisation sociale`,
      ],
      [
        '20000509',
        3,
        `emploi, salarié, salaire, licenciement, suppression de postes, chômage, chômeur, retraite, réforme des retraites, SMIC, employeur, télétravail, plan social`,
      ],
    ],
    de: [
      [
        '20000524',
        3,
        `Streik, Warnstreik, Gewerkschaft, Verdi, IG Metall, Tarifverhandlungen, Tarifstreit, Tarifvertrag`,
      ],
      [
        '20000509',
        3,
        `Arbeitsplatz, Arbeitsplätze, Stellenabbau, Arbeitnehmer, Lohn, Gehalt, Mindestlohn, Kurzarbeit, Arbeitslosigkeit, arbeitslos, Rente, Arbeitgeber, Homeoffice, Kündigung, Fachkräftemangel`,
      ],
    ],
    es: [
      ['20000524', 3, `huelga, sindicato, UGT, Comisiones Obreras, convenio colectivo, paro laboral`],
      [
        '20000509',
        3,
        `empleo, trabajador, salario, despido, despidos, ERE, ERTE, desempleo, parado, pensión, pensiones, jubilación, salario mínimo, teletrabajo`,
      ],
    ],
    pt: [
      ['20000524', 3, `greve, sindicato, CUT, paralisação, acordo coletivo`],
      [
        '20000509',
        3,
        `emprego, trabalhador, salário, demissão, demissões, desemprego, desempregado, aposentadoria, previdência, salário mínimo, home office, teletrabalho`,
      ],
    ],
  },
};
