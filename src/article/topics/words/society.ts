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
    [
      '20000775',
      3,
      `race relations, racist abuse, racist remarks, racist comments, racially, racists, anti-racist, anti-racism, racial equality, racial discrimination, racial disparities, racial bias, racial slur, racial slurs, racial tension, racial tensions, racial reckoning, racial gap, institutional racism, structural racism, unconscious bias, bigotry, bigots, Ku Klux Klan, KKK, neo-Nazi, white nationalist, white nationalists, white supremacists, white parents, white people, Black people, Black Americans, African Americans, African-American, African American, Black lives, Black women, Black men, people of color, people of colour, BAME, Asian Americans, Latinos, Latinx, Hispanics, Windrush, reparations, slavery's, enslaved, slave owner, slave trader, slave owners, colonialism, colonial past, decolonise, decolonize, Emmett Till, Martin Luther King, Rosa Parks, Malcolm X, civil rights movement, Jim Crow, Tulsa massacre, Juneteenth, Dalit, Dalits, casteism, gender, gender gap, gender identity, gender bias, gender-based violence, gender stereotypes, women's march, women's empowerment, feminist, feminists, feminism, patriarchy, #MeToo, MeToo, Me Too movement, LGBT, LGBTQ, LGBTQ+, LGBTQ rights, LGBTI, same-sex, gay couple, trans, trans people, trans women, trans woman, transphobic, transgender people, bisexual, pronouns, coming out as gay, Pride, Pride march, gay marriage, conversion therapy, pay equity, ageism, ableism, equal pay`,
    ],
    [
      '20000771',
      3,
      `immigrants, migrants, refugees, asylum seekers, asylum-seekers, asylum claims, asylum hotel, deportations, deportees, deport, deporting, undocumented immigrants, illegal immigrants, illegal immigration, illegal migrants, border patrol agents, border crossings, US-Mexico border, border camp, migrant camp, migrant crisis, migrant caravan, migrants wait, migrant children, family separation, ICE, ICE agents, ICE raids, ICE detainees, USCIS, DACA recipients, Dreamers, green card, green cards, H-1B, H-1B visa, H1B, work visa, work visas, visa holders, visa rules, citizenship test, naturalised, migrant workers, migrant labourers, migrant labour, stranded migrants, Shramik trains, Shramik Special, returnees, repatriated, repatriation flights, Vande Bharat, Lesbos, Lampedusa, Moria, Darien Gap, Frontex, UNHCR, IOM`,
    ],
    [
      '20000799',
      3,
      `food banks, food pantry, food parcels, soup kitchen, hungry children, food poverty, free school meal, homeless people, homeless man, homeless shelter, homeless camp, tent city, encampment, encampments, shelters, rough sleepers, rough sleeping, evictions, eviction ban, rent arrears, tenants, renters, rent strike, social housing, council housing, public housing, housing association, housing shortage, low-income, low-income families, breadline, deprivation, deprived, slums, favela, favelas, poor families, poorest, income gap, wealth gap, universal basic income, basic income, two-child limit, benefit cap, disability benefits, living alone, live alone, lonely, social isolation`,
    ],
    [
      '20000770',
      3,
      `births, births drop, birth rates, death rates by age, population decline, population grows, world population, census bureau, baby boomers, baby boom, ageing society, centenarians number`,
    ],
    [
      '20000817',
      3,
      `charities, charity's, non-profit, nonprofit, nonprofits, fundraise, fundraising, raises money for, raised for charity, donates, donating, donations, donor gives, philanthropic, GoFundMe, crowdfunding campaign, volunteers, volunteered, volunteerism, humanitarian, humanitarian crisis, aid workers, aid convoy, relief agency, UNICEF, World Food Programme, World Vision, Salvation Army, Rotary Club, Lions Club, Kiwanis, Habitat for Humanity, Catholic Charities, United Way, Meals on Wheels, community fund, community foundation, food drive, toy drive, blood drive, Captain Tom, Captain Tom Moore`,
    ],
    [
      '20000780',
      3,
      `single mothers, single parents, working mothers, working mums, working parents, fathers, mothers, mums, mum, dads, dad, new parents, first-time parents, child benefit, childminders, child welfare, child protection, foster children, foster carers, adopted, adoptive, adoptees, orphans, orphanage, divorces, divorced, alimony, surrogate, teenagers, teens, grandparents, siblings, twins, stay-at-home, parents should, tell their kids, talk to your kids, kids about`,
    ],
    [
      '14000000',
      2,
      `generation, generations, over-90s, over-80s, over-65s, pensioners, older people, elderly people, old age, loneliness, lonely, fatherhood, motherhood, parenthood, manhood, masculinity, womanhood, girlhood, boys and girls, came out, coming out, wheelchair, wheelchair users, disabled, disabled people, disabled passengers, deaf, blind, Black communities, stop and search, stopped and searched, poor, poorest, poverty line, rent, families spend, tenants, asylum, asylum hotel, refugees, deportation flight, volunteers, meals a day, inequalities, privilege, stereotypes, taboo, stigma, identity, belonging, neighbourhoods, villagers, commune, childless, childfree, singles, marriages, households, live alone, adoptees, carers, allowance, poorest families`,
    ],
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
