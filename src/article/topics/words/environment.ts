// Words for 06000000: environment.
import type { TopicWords } from '../topic-words.ts';

export const environmentWords: TopicWords = {
  topic: '06000000',
  english: [
    [
      '20000418',
      3,
      `climate change, global warming, climate crisis, climate emergency, climate action, climate summit, climate activist, climate policy, climate science, climate scientist, climate target, Paris agreement, Cop26, Cop27, Cop28, Cop29, Cop30, IPCC, greenhouse gas, greenhouse gases, carbon dioxide, carbon emissions, carbon footprint, carbon tax, carbon capture, carbon neutral, carbon neutrality, net zero, net-zero, emissions target, emission cuts, methane emissions, decarbonisation, decarbonization, decarbonise, fossil fuel, fossil fuels, sea level, sea-level rise, melting ice, ice sheet, ice loss, glacier, permafrost, Greta Thunberg, Extinction Rebellion, 1.5C, warming world, heat-trapping, carbon offset`,
    ],
    ['20000418', 2, `emissions, carbon, warming, green deal, climate, global temperatures`],
    [
      '20000420',
      3,
      `conservation, conservationist, endangered species, endangered, extinction, extinct, biodiversity, deforestation, reforestation, rewilding, rainforest, Amazon rainforest, protected area, nature reserve, national park, wildlife reserve, coral bleaching, overfishing, poaching, poacher, WWF, Greenpeace, habitat loss, red list, environmentalist, environmental group, environmental campaigner, Sierra Club, wetland, tree planting, invasive species`,
    ],
    [
      '20000424',
      3,
      `pollution, air pollution, water pollution, plastic pollution, microplastic, polluter, polluted, pollutant, air quality, smog, particulate, toxic waste, hazardous waste, landfill, sewage, contaminated water, contamination, groundwater, PFAS, forever chemicals, pesticide, herbicide, glyphosate, single-use plastic, recycling, waste management, Environmental Protection Agency, EPA, environmental damage, clean-up, litter`,
    ],
    [
      '20000430',
      2,
      `renewable energy, renewables, solar power, solar panel, wind farm, wind power, wind turbine, offshore wind, hydropower, geothermal, biomass, biofuel, clean energy, green energy, energy transition, nuclear power plant, coal-fired, coal plant, coal mine, fracking, drilling permit, water shortage, water scarcity, water permit, reservoir level, aquifer, irrigation, drought, soil erosion, desertification, land use, sustainability, sustainable, river basin, green hydrogen`,
    ],
    [
      '20000441',
      3,
      `wildlife, animal species, new species, species, ecosystem, ecologist, ecology, marine life, whale, dolphin, shark, sea turtle, elephant, rhino, tiger population, lion, wolf, wolves, bear cub, grizzly, polar bear, panda, gorilla, chimpanzee, orangutan, koala, kangaroo, eagle, vulture, owl, seabird, songbird, bird-watching, birdwatcher, migratory birds, penguin, bee, pollinator, butterfly, insect decline, beetle, coral reef, mangrove, kelp, forest, woodland, river restoration, ocean, habitat, biologist, salmon, beaver, otter, fungi`,
    ],
    [
      '06000000',
      1,
      `environment, environmental, green, nature, planet, plant, tree, river, lake, coast, marine, eco-friendly, organic, energy, natural, waste, toxic, bird`,
    ],
  ],
  others: {
    fr: [
      [
        '20000418',
        3,
        `climat, réchauffement climatique, changement climatique, gaz à effet de serre, CO2, neutralité carbone, énergies fossiles, GIEC, émissions`,
      ],
      ['20000424', 3, `pollution, pesticide, déchets, plastique, qualité de l'air, recyclage, PFAS`],
      [
        '20000441',
        2,
        `biodiversité, espèce, forêt, faune, flore, écosystème, animaux sauvages, loup, océan, écologie, écologiste, environnement, énergies renouvelables, éolienne, sécheresse`,
      ],
    ],
    de: [
      [
        '20000418',
        3,
        `Klimawandel, Klimaschutz, Erderwärmung, Treibhausgas, CO2, Klimakrise, Klimaziel, klimaneutral, Emissionen, Weltklimarat, Klima`,
      ],
      [
        '20000424',
        3,
        `Umweltverschmutzung, Schadstoff, Pestizid, Abfall, Plastikmüll, Luftqualität, Recycling, Feinstaub`,
      ],
      [
        '20000441',
        2,
        `Artenschutz, Artenvielfalt, Wald, Wildtier, Wolf, Ökosystem, Naturschutz, Umwelt, Umweltschutz, erneuerbare Energien, Windkraft, Solarenergie, Dürre`,
      ],
    ],
    es: [
      [
        '20000418',
        3,
        `cambio climático, calentamiento global, gases de efecto invernadero, CO2, emisiones, crisis climática, combustibles fósiles, clima`,
      ],
      ['20000424', 3, `contaminación, pesticida, residuos, plástico, calidad del aire, reciclaje, vertido`],
      [
        '20000441',
        2,
        `biodiversidad, especie, bosque, fauna, flora, ecosistema, medio ambiente, ecologista, energías renovables, eólica, sequía, océano`,
      ],
    ],
    pt: [
      [
        '20000418',
        3,
        `mudanças climáticas, aquecimento global, gases de efeito estufa, CO2, emissões, crise climática, combustíveis fósseis, clima`,
      ],
      ['20000424', 3, `poluição, agrotóxico, resíduos, plástico, qualidade do ar, reciclagem`],
      [
        '20000441',
        2,
        `biodiversidade, espécie, floresta, Amazônia, desmatamento, fauna, flora, ecossistema, meio ambiente, ambientalista, energias renováveis, eólica, seca, oceano`,
      ],
    ],
  },
};
