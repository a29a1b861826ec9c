// Words for 13000000: science and technology.
import type { TopicWords } from '../topic-words.ts';

export const scienceWords: TopicWords = {
  topic: '13000000',
  english: [
    [
      '20000717',
      3,
      `astronomer, astronomy, astrophysicist, astrophysics, telescope, Hubble, James Webb, galaxy, galaxies, black hole, supernova, neutron star, exoplanet, asteroid, comet, meteor, meteorite, solar system, Milky Way, dark matter, dark energy, cosmology, cosmic, light-year, light years, planet Mars, Mars rover, Perseverance rover, Jupiter, Saturn, Venus, lunar, moon landing, solar eclipse, lunar eclipse, NASA, European Space Agency, ESA, Roscosmos, SpaceX, Blue Origin, Virgin Galactic, astronaut, cosmonaut, International Space Station, space station, spacecraft, space mission, rocket launch, Falcon 9, Starship, Crew Dragon, orbit, orbiter, spacewalk, satellite launch, physicist, physics, particle physics, Higgs boson, CERN, Large Hadron Collider, quantum, quantum mechanics, neutrino, gravitational wave, nuclear fusion, superconductor, chemist, chemistry, molecule, molecular, atom, geologist, geology, tectonic plate, palaeontologist, paleontologist, dinosaur, Tyrannosaurus, fossil, Neanderthal, Homo sapiens, hominin, evolution, evolutionary, evolutionary biologist, geneticist, genome, DNA, gene, genetic, CRISPR, microbiologist, microbe, bacteria, biologist, biology, zoologist, botanist, neuroscientist, neuroscience, oceanographer, stem cell, protein structure, enzyme, cell biology, organism`,
    ],
    [
      '20000717',
      2,
      `space, planet, star system, moon, Mars, universe, Earth's, mission control, gravity, magnetic field, particle, laser, cell, protein, brain, neuron, species evolved, ancient DNA, crater, spacesuit, launch pad, rocket, probe landed, climate model, natural history`,
    ],
    [
      '20000735',
      2,
      `scientist, researcher, peer-reviewed, published in the journal, journal Nature, journal Science, Proceedings of the National Academy, Scientific Reports, research team, new study, study published, study found, study finds, the study, laboratory experiment, hypothesis, research paper, preprint, study co-author, lead author, lead researcher, scientific discovery, breakthrough, data suggest, experiment, scientific`,
    ],
    [
      '20000735',
      1,
      `research, study, journal, laboratory, lab, finding, discovery, evidence suggests, theory, sample, analysis of data, science, professor of`,
    ],
    [
      '20000710',
      2,
      `biomedical, biotechnology, genetic engineering, gene editing, genomics, sequencing, cloning, synthetic biology, vaccine research, mRNA`,
    ],
    [
      '20000715',
      3,
      `mathematician, mathematics, theorem, algebra, geometry, prime number, Fields Medal, statistics theory`,
    ],
    [
      '20000741',
      2,
      `Max Planck Institute, National Science Foundation, Royal Society, Smithsonian, Academy of Sciences, research institute, science academy, MIT researchers`,
    ],
    [
      '20000742',
      3,
      `archaeologist, archaeology, archeologist, excavation, ancient tomb, Roman villa, Stone Age, Bronze Age, Iron Age, hieroglyphic, mummy, anthropologist, anthropology, sociologist, sociology, linguist, linguistics, historian, psychologists found`,
    ],
    [
      '20000756',
      3,
      `technology company, tech company, tech giant, big tech, Silicon Valley, software, hardware, app, apps, app store, smartphone, iPhone, iPad, iOS, macOS, MacBook, Apple Watch, AirPods, Android, Google Pixel, Samsung Galaxy, Galaxy S20, Galaxy Note, OnePlus, Xiaomi, Huawei, Realme, Redmi, Oppo, Vivo, Motorola, foldable phone, laptop, Chromebook, desktop PC, tablet, smartwatch, wearable, headset, virtual reality, augmented reality, metaverse, operating system, Windows 10, Windows 11, Microsoft Teams, Linux, open source, open-source, GitHub, developer, programmer, programming language, Python, JavaScript, coding, API, cloud computing, AWS, Azure, data centre, data center, server, artificial intelligence, AI model, machine learning, deep learning, neural network, ChatGPT, OpenAI, Anthropic, large language model, generative AI, chatbot, algorithm, robot, robotics, drone, self-driving, autonomous vehicle, driverless, 5G, broadband, Wi-Fi, WiFi, Bluetooth, USB-C, internet of things, smart home, smart speaker, Alexa, Siri, Google Assistant, semiconductor, chip, processor, CPU, GPU, Nvidia, AMD, Intel, Qualcomm, Snapdragon, TSMC, Ryzen, GeForce, quantum computer, 3D printing, 3D printer, cybersecurity, cyber security, cyberattack, cyber attack, hacker, hacked, hacking, malware, ransomware, phishing, data breach, vulnerability, encryption, encrypted, zero-day, password, VPN, firmware, search engine, web browser, Chrome, Firefox, Zoom, TikTok, Instagram, Facebook, Twitter, WhatsApp, Snapchat, Telegram, YouTube, Google, Microsoft, Apple, social network, social media platform, e-reader, gadget, camera sensor, megapixel, refresh rate, mAh battery, 4K, OLED, LCD, resolution, fast charging, software update, beta version, WWDC, user interface, UI, emoji, dark mode`,
    ],
    [
      '20000756',
      2,
      `technology, tech, digital, internet, online platform, computer, computing, device, user, users, data, website, feature, features, engineer, engineering, startup tech, battery, screen, display, update, download, keyboard, mobile phone, phone, privacy settings, cyber, web, network, electric car, hydrogen, electronics, sensor, automation, automated, innovation, prototype, patent, specs, specification, video call, beta, login, virtual`,
    ],
    [
      '20000756',
      2,
      `video game, videogame, gamer, gaming, gaming PC, gaming laptop, game console, PlayStation, PlayStation 5, PS5, PS4, Xbox, Xbox One, Xbox Series X, Xbox Game Pass, Nintendo, Nintendo Switch, Steam, Epic Games, Fortnite, Call of Duty, Warzone, Minecraft,
      Valorant, Apex Legends, Overwatch, League of Legends, Grand Theft Auto, GTA, Pokémon Go, Pokémon, Animal Crossing, The Last of Us, Resident Evil, Final Fantasy, Assassin's Creed, Cyberpunk 2077, Zelda, Super Mario, Halo, Destiny 2, Roblox, Among Us, DLC, gameplay, multiplayer, battle royale, first-person shooter, open-world, patch notes, loot, in-game, Ubisoft, Electronic Arts,
      Activision, Blizzard, Bethesda, Capcom, Konami, Sega, Rockstar Games, Unreal Engine, Twitch, game developer, esports, speedrun, expansion pack, game trailer, RPG, JRPG, PUBG, free-to-play, early access, remaster, remastered, modder, controller, joystick, headphones, earbuds, soundbar, smart TV, webcam, router, SSD, RAM, graphics card, motherboard, benchmark, e-bike, electric scooter, camera phone, charger, power bank, telco, spectrum auction, fibre broadband, contact-tracing app, deepfake, facial recognition, satellite internet, Starlink, Slack, Netflix app, streaming stick, Roku, Fitbit, Garmin, GoPro, Sonos, LG, Sony, Lenovo, Dell, HP, Asus, Acer, ZTE, Nokia, Elon Musk, Mark Zuckerberg, Tim Cook, Jeff Bezos, Sundar Pichai, Bill Gates`,
    ],
    [
      '13000000',
      1,
      `launch, launched, model, system, tool, develop, developed, version, machine, solution, expert, electronic`,
    ],
  ],
  others: {
    fr: [
      [
        '20000717',
        3,
        `astronome, télescope, galaxie, planète, fusée, satellite, NASA, astronaute, physicien, physique, chimie, biologiste, fossile, dinosaure, ADN, gène, Mars, espace, trou noir`,
      ],
      [
        '20000735',
        2,
        `chercheur, chercheuse, scientifique, étude, recherche, CNRS, découverte, laboratoire, revue`,
      ],
      ['20000742', 2, `archéologue, archéologie, fouilles, anthropologue`],
      [
        '20000756',
        3,
        `intelligence artificielle, logiciel, application, smartphone, iPhone, ordinateur, internet, Google, Apple, Microsoft, cyberattaque, piratage, robot, algorithme, numérique, technologie, données personnelles, réseau social, réseaux sociaux, puce, 5G`,
      ],
    ],
    de: [
      [
        '20000717',
        3,
        `Astronom, Teleskop, Galaxie, Planet, Rakete, Satellit, NASA, Astronaut, Physiker, Physik, Chemie, Biologe, Fossil, Dinosaurier, DNA, Gen, Mars, Weltraum, Raumfahrt, Schwarzes Loch`,
      ],
      [
        '20000735',
        2,
        `Forscher, Forscherin, Wissenschaftler, Studie, Forschung, Labor, Entdeckung, Fachzeitschrift`,
      ],
      ['20000742', 2, `Archäologe, Archäologen, Ausgrabung`],
      [
        '20000756',
        3,
        `Künstliche Intelligenz, KI, Software, App, Smartphone, iPhone, Computer, Internet, Google, Apple, Microsoft, Cyberangriff, Hacker, Roboter, Algorithmus, digital, Digitalisierung, Technik, Technologie, Chip, 5G, Datenschutz`,
      ],
    ],
    es: [
      [
        '20000717',
        3,
        `astrónomo, telescopio, galaxia, planeta, cohete, satélite, NASA, astronauta, físico, física, química, biólogo, fósil, dinosaurio, ADN, gen, Marte, espacio, agujero negro`,
      ],
      [
        '20000735',
        2,
        `investigador, investigadora, científico, científica, estudio, investigación, laboratorio, descubrimiento, CSIC`,
      ],
      ['20000742', 2, `arqueólogo, arqueología, yacimiento`],
      [
        '20000756',
        3,
        `inteligencia artificial, software, aplicación, teléfono móvil, iPhone, ordenador, internet, Google, Apple, Microsoft, ciberataque, hacker, robot, algoritmo, digital, tecnología, tecnológico, redes sociales, chip, 5G`,
      ],
    ],
    pt: [
      [
        '20000717',
        3,
        `astrônomo, telescópio, galáxia, planeta, foguete, satélite, NASA, astronauta, físico, física, química, biólogo, fóssil, dinossauro, DNA, gene, Marte, espaço, buraco negro`,
      ],
      ['20000735', 2, `pesquisador, pesquisadora, cientista, estudo, pesquisa, laboratório, descoberta`],
      ['20000742', 2, `arqueólogo, arqueologia, escavação`],
      [
        '20000756',
        3,
        `inteligência artificial, software, aplicativo, celular, smartphone, iPhone, computador, internet, Google, Apple, Microsoft, ataque cibernético, hacker, robô, algoritmo, digital, tecnologia, redes sociais, chip, 5G`,
      ],
    ],
  },
};
