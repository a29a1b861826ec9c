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
    [
      '20000418',
      3,
      `climate, climate-change, climate goals, climate targets, climate plan, climate bill, climate law, climate talks, climate conference, climate report, climate pledge, climate pledges, climate finance, climate justice, climate strike, climate protesters, climate protest, climate sceptic, climate scientists, climate change's, climate models, UN climate, Paris climate, Paris accord, Cop25, COP26, COP27, COP28, COP29, COP30, UNFCCC, Greta, Just Stop Oil, Fridays for Future, Sunrise Movement, rising seas, rising sea levels, sea levels, melting glaciers, glaciers, ice caps, ice shelf, Arctic ice, sea ice, Antarctic ice, Greenland ice, permafrost thaw, thawing, Arctic heats up, Arctic warming, ocean warming, warming oceans, warming planet, hottest on record, record-breaking heat, global heating, overheating planet, carbon-neutral, carbon-free, carbon price, carbon pricing, carbon market, carbon credits, carbon sink, low-carbon, zero-carbon, zero emissions, emission, emissions, CO2, CO2 emissions, CO2 levels, methane, methane leaks, greenhouse, decarbonising, fossil-fuel, phase out coal, coal phase-out, without coal, coal power, coal plants, coal mining`,
    ],
    [
      '20000420',
      3,
      `conservationists, endangered, critically endangered, threatened species, species extinction, mass extinction, sixth extinction, extinctions, rewilded, reintroduced, reintroduction of, roam, captive breeding, breeding programme, wildlife trust, wildlife trade, wildlife trafficking, ivory, poached, poachers, overfished, bycatch, trawlers, marine reserve, marine protected, sanctuary, wildlife sanctuary, tiger reserve, national parks, nature reserves, wilderness, wildlands, ancient woodland, old-growth, deforested, Amazon deforestation, Amazon clearing, logging, illegal logging, loggers, peatland, peat bog, wetlands, mangroves, Great Barrier Reef, coral, corals, coral reefs, RSPB, National Trust nature, Audubon, IUCN, CITES, Friends of the Earth, ClientEarth, environmentalists, environment agency, environmental impact, environment ministry, tree felling, trees felled, trees planted, plant trees, saplings`,
    ],
    [
      '20000424',
      3,
      `pollutants, polluters, polluting, plastic waste, plastics, plastic found, plastic bags, plastic bag ban, microplastics, ocean plastic, beach clean, litter pickers, litter-picking, fly-tipping, fly-tippers, recycled, recyclable, compostable, biodegradable, waste plant, incinerator, incineration, landfills, sewage spills, sewage discharges, raw sewage, algae bloom, algal bloom, algal blooms, toxic algae, dead zone, fish kill, dead fish, fish die-off, contaminated, contaminated land, contaminants, lead pipes, lead contamination, Flint water, clean air, clean air zone, low-emission zone, Ulez, nitrogen dioxide, ozone, ozone layer, diesel emissions, PM2.5, stubble burning, crop burning, asbestos, radioactive waste, nuclear waste, mercury pollution, neonicotinoids, light pollution, noise pollution`,
    ],
    [
      '20000441',
      3,
      `animals, mammals, mammal, reptile, reptiles, amphibian, amphibians, birds, bird species, birdwatchers, nest, nests, nesting, chicks, hatch, hatched, hatchling, hatchlings, hatches, turtles, turtle, tortoises, sea lions, sea lion, seals, orca, orcas, killer whale, whales, humpback, beached whale, dolphins, sharks, great white, jellyfish, octopus, squid, crab, lobster, seahorse, manta ray, tuna, cod stocks, eel, eels, trout, sturgeon, plankton, krill, seagrass, seaweed, elephants, elephant calf, rhinos, rhinoceros, tigers, tigress, leopard, leopards, jaguar, cheetah, lions, lioness, hyena, giraffe, zebra, hippo, hippos, buffalo herd, bison, moose, elk, deer, reindeer, caribou, antelope, wild boar, boars, wolves, wolf pack, coyote, coyotes, foxes, lynx, bears, black bear, brown bear, raccoon, badgers, hedgehog, hedgehogs, squirrel, squirrels, red squirrels, bats, pangolin, pangolins, monkey, monkeys, macaque, baboon, apes, chimps, chimpanzees, gorillas, orangutans, lemur, koalas, kangaroos, wallaby, platypus, Tasmanian devil, wombat, crocodile, crocodiles, alligator, alligators, python snake, snakes, cobra, lizard, iguana, gecko, frog, frogs, toads, salamander, newt, eagles, golden eagle, bald eagle, osprey, ospreys, falcon, hawk, kestrel, buzzards, vultures, owls, storks, crane birds, herons, puffin, puffins, gannets, gulls, seagull, seagulls, penguins, flamingo, flamingos, swallows, swifts, sparrow, robins, cuckoo, parakeet, bees, honeybee, honeybees, bumblebee, bumblebees, wasps, hornets, murder hornet, murder hornets, Asian hornet, butterflies, moth, moths, dragonfly, dragonflies, ants, spiders, spider, beetles, mosquitoes, cicada, cicadas, locust plague, earthworms, wildflower, wildflowers, bluebells, oak tree, ash dieback, Japanese knotweed, giant hogweed`,
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
