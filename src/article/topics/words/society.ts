// Words for 14000000: society.
import type { TopicWords } from '../topic-words.ts';

export const societyWords: TopicWords = {
  topic: '14000000',
  english: [
    [
      '20000768',
      2,
      `community group, community leaders, local residents, residents' association, neighbourhood, neighborhood, indigenous people, First Nations, Aboriginal, Native American, tribal, Roma community, Black community, LGBTQ community, LGBTQ, transgender, gay, lesbian, non-binary, Pride parade, Pride Month, minority group, ethnic minority, ethnic minorities, senior citizens, teenager, Gen Z, millennials, veterans community`,
    ],
    [
      '20000770',
      3,
      `census, population growth, birth rate, birthrate, fertility rate, ageing population, aging population, demographic, demographics, demography, overpopulation, life expectancy gap`,
    ],
    [
      '20000771',
      3,
      `immigration, immigrant, migrant, asylum seeker, asylum, refugee, refugee camp, deportation, deported, undocumented, border wall, border crossing, ICE detention, Immigration and Customs Enforcement, DACA, Dreamers, visa ban, citizenship application, naturalisation, naturalization, Channel crossings, small boats, resettlement, Rohingya, Calais`,
    ],
    ['20000772', 2, `emigration, emigrate, emigrant, brain drain, diaspora, expat, expatriate`],
    [
      '20000775',
      3,
      `racism, racist, racial, racial justice, racial inequality, racial profiling, racial injustice, systemic racism, white supremacy, white supremacist, white privilege, Black Lives Matter, discrimination, discriminated, sexism, sexist, misogyny, homophobia, homophobic, transphobia, gender equality, gender pay gap, gender inequality, segregation, slavery, slave trade, Confederate statue, Confederate monument, Confederate flag, apartheid, caste, Juneteenth, equality, inclusion, diversity`,
    ],
    [
      '20000780',
      3,
      `divorce, adoption, foster care, foster parents, child custody, childcare, child care, single mother, single parent, surrogacy, surrogate mother, marriage rate, parenthood, parenting, grandparent, stepmother, siblings reunited, motherhood, fatherhood, toddler`,
    ],
    ['20000780', 1, `parent, child, children, marriage, kid`],
    [
      '20000799',
      3,
      `poverty, child poverty, food bank, foodbank, homeless, homelessness, rough sleeper, housing crisis, affordable housing, slum, evicted, eviction, hunger, food insecurity, inequality, income inequality, social mobility, cost-of-living crisis, fuel poverty, refugees living, living conditions`,
    ],
    [
      '20000802',
      2,
      `social problem, antisocial behaviour, gambling addiction, alcoholism, drug addiction, teenage pregnancy, loneliness, bullying, cyberbullying, child marriage, suicide, knife crime crisis, prostitution, sex work`,
    ],
    [
      '20000808',
      2,
      `ethics, moral, morality, euthanasia, assisted dying, assisted suicide, death with dignity, freedom of conscience`,
    ],
    [
      '20000817',
      3,
      `charity, charitable, philanthropist, philanthropy, welfare, universal credit, benefits claimants, social worker, social services, food stamps, humanitarian aid, aid agency, Oxfam, Red Cross, Unicef, Save the Children, donation, donated, donate, volunteering, community service, social security`,
    ],
    ['20000788', 1, `women, elderly, youth, young people, generation, disabled, disability, human being`],
    ['14000000', 1, `society, social, community, public life, survey, attitude`],
  ],
  others: {
    fr: [
      [
        '20000775',
        3,
        `racisme, discrimination, sexisme, homophobie, inégalités, égalité femmes-hommes, violences faites aux femmes`,
      ],
      ['20000771', 3, `immigration, migrant, réfugié, asile, sans-papiers, expulsion`],
      [
        '20000799',
        3,
        `pauvreté, précarité, sans-abri, logement, aide alimentaire, solidarité, association caritative`,
      ],
      ['14000000', 1, `société, social, famille, enfant, femmes, jeunes, habitants`],
    ],
    de: [
      [
        '20000775',
        3,
        `Rassismus, Diskriminierung, Sexismus, Antisemitismus, Gleichberechtigung, Ungleichheit`,
      ],
      [
        '20000771',
        3,
        `Migration, Migrant, Flüchtling, Geflüchtete, Asyl, Asylbewerber, Abschiebung, Einwanderung`,
      ],
      ['20000799', 3, `Armut, Obdachlose, Wohnungsnot, Mieten, Tafel, Bürgergeld, Sozialhilfe`],
      ['14000000', 1, `Gesellschaft, Familie, Kinder, Frauen, Jugendliche, Bewohner`],
    ],
    es: [
      [
        '20000775',
        3,
        `racismo, discriminación, machismo, homofobia, desigualdad, violencia de género, igualdad`,
      ],
      ['20000771', 3, `inmigración, inmigrante, migrante, refugiado, asilo, deportación`],
      ['20000799', 3, `pobreza, sin techo, desahucio, alquiler, banco de alimentos, vivienda social`],
      ['14000000', 1, `sociedad, social, familia, niños, mujeres, jóvenes, vecinos`],
    ],
    pt: [
      [
        '20000775',
        3,
        `racismo, discriminação, machismo, homofobia, desigualdade, violência contra a mulher, igualdade`,
      ],
      ['20000771', 3, `imigração, imigrante, migrante, refugiado, asilo, deportação`],
      ['20000799', 3, `pobreza, moradores de rua, despejo, fome, Bolsa Família, favela`],
      ['14000000', 1, `sociedade, social, família, crianças, mulheres, jovens, moradores`],
    ],
  },
};
