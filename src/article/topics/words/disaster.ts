// Words for 03000000: disaster, accident and emergency incident.
import type { TopicWords } from '../topic-words.ts';

export const disasterWords: TopicWords = {
  topic: '03000000',
  english: [
    [
      '20000139',
      3,
      `car crash, plane crash, air crash, helicopter crash, train crash, bus crash, head-on collision, multi-vehicle, pile-up, pileup, derailed, derailment, hit-and-run, road accident, traffic accident, motorway crash, fatal crash, crash site, black box recorder, capsized, capsize, shipwreck, sinking of the, ran aground, drowned, drowning, gas explosion,
      gas leak, factory explosion, building collapse, bridge collapse, mine collapse, mining accident, industrial accident, chemical spill, oil spill, apartment fire, house fire, warehouse fire, factory fire, blaze, inferno, gutted by fire, electrocuted, stampede, crowd crush, avalanche, lightning strike, carbon monoxide poisoning, emergency landing, crash landing, lorry fire, tunnel fire, cable car accident, scaffolding collapse, near-drowning`,
    ],
    [
      '20000139',
      2,
      `accident, crash, crashed, collision, collided, explosion, blast, fire broke out, collapsed, wreckage, wreck, injured, injuries, fatality, fatalities, death toll, survivor, trapped, rubble, debris, overturned, plunged, burned, burns, motorist, pedestrian killed, cyclist killed, missing at sea, spill`,
    ],
    [
      '20000148',
      3,
      `earthquake, quake, aftershock, magnitude, epicentre, epicenter, tsunami, volcano, volcanic eruption, erupted, lava, flood, flooding, floodwater, flash flood, landslide, mudslide, rockslide, sinkhole, wildfire, bushfire, forest fire, hurricane, typhoon, cyclone, tropical storm, tornado, twister, drought disaster, famine, natural disaster, storm surge, dam burst, dam failure, nuclear disaster, Chernobyl, Fukushima,
      state of emergency after, disaster zone, disaster area, relief effort, relief supplies, humanitarian disaster, evacuated, evacuation order, levee, submerged, swept away, locust swarm`,
    ],
    [
      '20000148',
      2,
      `disaster, devastation, devastated, destroyed homes, displaced families, evacuate, evacuation, catastrophe, calamity, Fema, emergency shelter, rescue workers, richter scale, seismologist, disaster relief`,
    ],
    [
      '20000168',
      3,
      `firefighter, fire brigade, fire crew, fire department, paramedic, ambulance, first responder, search and rescue, search-and-rescue, rescuer, rescue team, rescue operation, rescued, lifeboat, coastguard, coast guard, emergency services, emergency crew, air ambulance, mountain rescue, airlifted, rescue helicopter`,
    ],
    ['20000168', 1, `rescue, emergency, hospitalised, hospitalized, crew, search resumed, missing`],
    [
      '20000139',
      3,
      `accidents, car accident, car crash, crashes, crashed into, crashes into, crash kills, killed in crash, dies in crash, die in crash, dead in crash, fatal accident, fatal collision, collision with, collides, collides with, two-vehicle crash, two-car crash, three-vehicle, multi-car, single-vehicle, rollover crash, rollover, head-on crash, rear-ended, wrong-way driver, motorcycle crash, motorcyclist, motorcyclists, biker dies, bike accident, truck crash, lorry crash, lorry overturns, overturns, overturned, tanker overturns, truck overturns, jackknifed, pedestrian struck, struck by car, hit by car, hit by train, hit by a train, struck by train, level crossing, runaway train, train derails, derails, derail, tram crash, bus plunges, plunges into, plunged into, falls into gorge, ravine, skidded, crashed plane, plane crashes, small plane, light aircraft, light plane, single-engine, helicopter crashes, aircraft crash, jet crashes, crash-lands, crash-landed, mid-air collision, near miss, black boxes, air disaster, air accident, aviation accident, Pakistan International Airlines crash, ferry sinks, boat sinks, boat capsizes, capsizes, capsizing, sinks off, vessel sinks, ship sinks, migrant boat sinks, drown, drowns, drowned in, drownings, pulled from river, pulled from water, pulled from the water, pulled from rubble, fell to his death, fell to her death, falls to death, fall from, fell from balcony, climber dies, hiker dies, avalanches, explosions, explosion at, blast at, boiler explosion, chemical explosion, Beirut explosion, Beirut blast, fireworks explosion, gas blast, gas cylinder, ammonium nitrate, chemical leak, gas leak, toxic gas, diesel spill, fuel spill, diesel leak, fuel leak, oil slick, fires, fire at, fire breaks out, fire engulfs, fire guts, fire destroys, fire tears through, fire rips through, blaze, blazes, house fires, flat fire, tower block fire, Grenfell, Grenfell Tower, Notre-Dame fire, electrical fire, factory blaze, smoke inhalation, burned to death, charred, collapses, building collapses, roof collapse, roof collapses, wall collapse, wall collapses, bridge collapses, crane collapse, dam collapse, crushed to death, trampled, electrocution, lightning kills, lightning strikes kill, snakebite, shark attack, bear attack, crocodile attack, dog attack, bee attack, suffocated, carbon monoxide, choked to death, mine blast, trapped miners, trapped in well, well rescue, missing plane, missing boat, missing sailors, missing hiker found, missing hikers, missing climbers`,
    ],
    [
      '20000148',
      3,
      `quakes, earthquakes, tremor, tremors, magnitude-6, magnitude 5, magnitude 6, magnitude 7, Richter, earthquake hits, quake hits, quake rattles, quake strikes, jolts, tsunami warning, volcano erupts, erupts, eruption, eruptions, volcanic ash, floods, floodwaters, flooded, flood-hit, flood victims, deluge, inundated, landslides, mudslides, rockfall, sinkholes, cyclone Amphan, Amphan, Nisarga, super cyclone, hurricane hits, typhoon hits, tornadoes, tornado kills, storm kills, storm damage, storm victims, wildfires, bushfires, brush fire, brush fires, forest fires, grass fire, grassfire, moorland fire, wildfire evacuations, acres burned, containment of fire, per cent contained, fire crews, crews battle, crews battling, blaze contained, evacuees, evacuations, evacuated from, displaced by flood, rescue effort, relief camp, relief camps, NDRF, FEMA, disaster relief, disaster response, disaster management, disaster declaration, under rubble, rubble, survivors found, locust, locusts, locust swarms, famine, plague of`,
    ],
    [
      '20000168',
      3,
      `firefighters, firemen, fireman, fire service, fire and rescue, fire brigade's, fire chief, fire engines, fire truck, rescuers, rescue teams, rescued from, rescues, coastguard rescue, lifeboat crew, RNLI, lifeguard, lifeguards, mountain rescuers, helicopter rescue, airlifted to hospital, taken to hospital, rushed to hospital, paramedics, ambulance crews, ambulances, EMTs, EMS, 911 call, emergency responders, first responders, search for missing, search called off, divers search, presumed dead, critically injured, seriously injured, serious injuries, life-threatening injuries, minor injuries, injures, people injured, dies after, dead after, feared dead, people dead, killed and injured, dead and injured, leaves dead, dead in, die in, dead, killing at least, bodies recovered`,
    ],
    [
      '03000000',
      2,
      `crash, collide, accident, tragedy, tragic, fatal, deadly, injured, injures, hurt, killed in, die when, died when, dies in, dies when, perished, perish, casualty, trapped, missing, rescue, rescued, blast, burst, flames, smoke, burning, engulfed, gutted, battled, ablaze, overturn, plunge, sank, sinks, sinking, swept, toppled, damaged, wreck, lorry, motorway, lanes closed, road closed, highway closed, closing both lanes, hits houses`,
    ],
    [
      '03000000',
      2,
      `gives way, give way, fuel switches, cockpit voice, black box, black-box, crash report, air crash investigators, crash investigators, search for, fourth day, third day, flattens, flattened, levels homes, rips through, tears through, batters, battered, lashes, lashed, slams into, barrels into, leaves road, left road, went off the road, off the road, veered, trawler, sunk, stranded climbers, buried, buried under, swallowed by, washed away, cut off by, homeless after, explodes, exploded, explode, cylinder, kitchen fire, tower block, high-rise, evacuees, aftermath, state of disaster, relief, rubble, death toll, dead, at least dead, at least hurt, dozens dead, dozens hurt, dozens injured, hundreds dead, injured in, injures dozen`,
    ],
  ],
  others: {
    fr: [
      [
        '20000139',
        3,
        `accident, collision, crash, déraillement, naufrage, explosion, incendie, noyade, effondrement, carambolage`,
      ],
      [
        '20000148',
        3,
        `séisme, tremblement de terre, tsunami, inondation, crue, glissement de terrain, éruption, volcan, ouragan, typhon, cyclone, tempête, feu de forêt, catastrophe naturelle, sinistré`,
      ],
      ['20000168', 2, `pompier, secouriste, secours, sauveteur, évacué, évacuation, blessé, bilan`],
    ],
    de: [
      [
        '20000139',
        3,
        `Unfall, Zusammenstoß, Absturz, Entgleisung, Explosion, Brand, Großbrand, ertrunken, Einsturz, Verkehrsunfall, Verletzte`,
      ],
      [
        '20000148',
        3,
        `Erdbeben, Tsunami, Überschwemmung, Hochwasser, Erdrutsch, Vulkan, Vulkanausbruch, Hurrikan, Taifun, Waldbrand, Naturkatastrophe, Flut, Katastrophe`,
      ],
      [
        '20000168',
        2,
        `Feuerwehr, Rettungskräfte, Rettungsdienst, Einsatzkräfte, evakuiert, Evakuierung, Todesopfer`,
      ],
    ],
    es: [
      [
        '20000139',
        3,
        `accidente, choque, colisión, descarrilamiento, naufragio, explosión, incendio, ahogado, derrumbe`,
      ],
      [
        '20000148',
        3,
        `terremoto, sismo, tsunami, inundación, deslizamiento, erupción, volcán, huracán, tifón, ciclón, incendio forestal, desastre natural, damnificado`,
      ],
      ['20000168', 2, `bombero, rescatista, rescate, evacuado, evacuación, herido, emergencias`],
    ],
    pt: [
      [
        '20000139',
        3,
        `acidente, colisão, batida, descarrilamento, naufrágio, explosão, incêndio, afogado, desabamento`,
      ],
      [
        '20000148',
        3,
        `terremoto, sismo, tsunami, inundação, enchente, deslizamento, erupção, vulcão, furacão, tufão, ciclone, incêndio florestal, desastre natural, desabrigado`,
      ],
      ['20000168', 2, `bombeiro, socorrista, resgate, evacuado, evacuação, ferido`],
    ],
  },
};
