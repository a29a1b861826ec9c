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
