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
      `scientist, researcher, peer-reviewed, published in the journal, journal Nature, journal Science, Proceedings of the National Academy, Scientific Reports, research team, new study, study published, study found, study finds, laboratory experiment, hypothesis, research paper, preprint, study co-author, lead author, lead researcher, scientific discovery, breakthrough, data suggest, experiment, scientific`,
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
      `video game, videogame, gamer, gaming, gaming PC, gaming laptop, game console, PlayStation, PlayStation 5, PS5, PS4, Xbox, Xbox One, Xbox Series X, Xbox Game Pass, Nintendo, Nintendo Switch, Steam, Epic Games, Fortnite, Call of Duty, Warzone, Minecraft, Valorant, Apex Legends, Overwatch, League of Legends, Grand Theft Auto, GTA, Pokémon Go, Pokémon, Animal Crossing, Last of Us, Resident Evil, Final Fantasy, Assassin's Creed, Cyberpunk 2077, Zelda, Super Mario, Halo, Destiny 2, Roblox, Among Us, DLC, gameplay, multiplayer, battle royale, first-person shooter, open-world, patch notes, loot, in-game, Ubisoft, Electronic Arts, Activision, Blizzard, Bethesda, Capcom, Konami, Sega, Rockstar Games, Unreal Engine, Twitch, game developer, esports, speedrun, expansion pack, game trailer, RPG, JRPG, PUBG, free-to-play, early access, remaster, remastered, modder, controller, joystick, headphones, earbuds, soundbar, smart TV, webcam, router, SSD, RAM, graphics card, motherboard, benchmark, e-bike, electric scooter, camera phone, charger, power bank, telco, spectrum auction, fibre broadband, contact-tracing app, deepfake, facial recognition, satellite internet, Starlink, Slack, Netflix app, streaming stick, Roku, Fitbit, Garmin, GoPro, Sonos, LG, Sony, Lenovo, Dell, HP, Asus, Acer, ZTE, Nokia, Elon Musk, Mark Zuckerberg, Tim Cook, Jeff Bezos, Sundar Pichai, Bill Gates`,
    ],
    [
      '13000000',
      1,
      `launch, launched, model, system, tool, develop, developed, version, machine, solution, expert, electronic`,
    ],
    [
      '20000717',
      3,
      `cosmologist, cosmic ray, cosmic rays, gamma-ray, X-ray telescope, radio telescope, radio burst, fast radio burst, pulsar, quasar, nebula, white dwarf, red giant, dwarf planet, Pluto, Neptune, Uranus, Mercury planet, Mars, Mars mission, Martian, Mars helicopter, Ingenuity helicopter, Curiosity rover, Venus atmosphere, Titan moon, Europa Clipper, Enceladus, Ganymede, Saturn's rings, Jupiter's moon, near-Earth, near-Earth object, meteor shower, Perseids, Geminids, Leonids, shooting stars, supermoon, blood moon, full moon, strawberry moon, new moon, ring of fire eclipse, annular eclipse, annular solar eclipse, partial eclipse, stargazer, stargazers, stargazing, skywatchers, night sky, aurora borealis, northern lights, aurora, sunspot, solar flare, solar storm, geomagnetic storm, coronal mass ejection, heliosphere, Parker Solar Probe, Voyager 1, New Horizons, Hayabusa2, OSIRIS-REx, Artemis, Artemis mission, Orion capsule, SLS rocket, Chandrayaan, Gaganyaan, ISRO, JAXA, CNSA, Rocket Lab, United Launch Alliance, Boeing Starliner, Starliner, Dragon capsule, Dragon spacecraft, Soyuz, Baikonur, Cape Canaveral, Kennedy Space Center, Starbase, booster landing, reusable rocket, satellites, Starlink satellites, space debris, space junk, cubesat, low-Earth orbit, lander, moon base, lunar lander, lunar surface, space tourism, space telescope, spaceflight, space agency, space program, space programme, zero gravity, microgravity, spacecraft's, liftoff, docks with, docking, alien life, extraterrestrial, SETI, astrobiology, habitable zone, habitable planet, theoretical physics, string theory, general relativity, Einstein, Stephen Hawking, Isaac Newton, Charles Darwin, Galileo, antimatter, muon, boson, quark, proton, neutron, electron, photon, plasma physics, tokamak, fusion reactor, fusion energy, superconductivity, graphene, nanotube, nanotechnology, nanoparticle, nanoparticles, crystal structure, polymer, catalyst, chemical reaction, periodic table, isotope, radioactive decay, spectroscopy, microscope, microscopy, optics, photonics, thermodynamics, acoustics, fluid dynamics, seismology, volcanology, geophysics, geochemistry, mineral, mineralogy, Earth's core, Earth's crust, Earth's mantle, magma chamber, plate tectonics, continental drift, ice core, ice age, Pleistocene, Jurassic, Cretaceous, Triassic, Permian extinction, Cambrian, trilobite, ammonite, pterosaur, mammoth, sabre-toothed, T. rex, sauropod, raptor dinosaur, fossil footprints, fossils, fossilised, fossilized, palaeontology, paleontology, amber, hominid, early humans, ancient humans, Denisovan, Neanderthals, human evolution, natural selection, genes, genomes, genetics, genetic code, genetic variants, gene drive, chromosome, chromosomes, mitochondria, RNA, messenger RNA, amino acid, proteins, peptide, ribosome, antibody structure, cells, stem cells, embryo, embryos, organoid, neurons, synapse, cortex, hippocampus, cerebral, brain scans, memory formation, cognition, cognitive, perception study, circadian, photosynthesis, chlorophyll, microbes, microbial, microbiome, bacterium, bacteriophage, archaea, fungus species, tardigrade, nematode, fruit fly, fruit flies, zebrafish, lab mice, mice study, primates, animal behaviour, animal behavior, ethology, entomologist, ornithologist, ichthyologist, herpetologist, marine biologist, marine biology, taxonomy, biochemist, biochemistry, biophysics, bioengineer, biomedical engineer, materials scientist, materials science, computational, mathematicians, maths puzzle, Nobel Prize in Physics, Nobel Prize in Chemistry, physicists, chemists, biologists, geologists, astronomers, astronauts, archaeologists`,
    ],
    [
      '20000735',
      2,
      `scientists, scientists discover, scientists find, scientists say, researchers, researchers find, researchers say, study suggests, study shows, study reveals, study says, new research, research suggests, research shows, research finds, study in mice, journal Nature, Nature Communications, Nature Astronomy, Science Advances, PNAS, Lancet, New England Journal, PLOS One, Cell Reports, arXiv, preprint server, peer review, peer-reviewed journal, experiments, scientific study, scientific research, scientific evidence, scientific paper, scientific breakthrough, science news, citizen science, citizen scientists, retracted, retraction, field study, computer simulation, simulations, mathematical model, laboratory, laboratories, lab-grown, CSIRO, Royal Institution, Caltech, MIT, Fermilab, Jet Propulsion Laboratory, JPL, Los Alamos, Oak Ridge, Scripps, Salk Institute, Weizmann Institute, Fraunhofer, CNRS, Inserm`,
    ],
    [
      '20000742',
      3,
      `archaeological, archeological, archaeological site, archaeological dig, excavations, excavated, unearthed, unearths, diggers uncovered, ancient ruins, ancient city, ancient Egypt, ancient Greece, ancient Rome, Pompeii, pharaoh, pyramid, pyramids, sarcophagus, tomb, burial site, burial mound, Viking ship, Viking hoard, Roman fort, Roman coins, Roman road, Roman mosaic, Anglo-Saxon, hoard, Stonehenge, Neolithic, Mesolithic, Palaeolithic, Paleolithic, cave paintings, cave art, rock art, petroglyphs, cuneiform, Maya, Mayan, Aztec, Inca, Mesopotamia, shipwreck discovered, medieval, psychologists, psychology study, behavioural science, behavioral science, social scientists, political scientists`,
    ],
    [
      '20000756',
      3,
      `tech, tech firms, tech stocks giant, technologies, gadgets, smartphones, handset, handsets, flagship phone, budget phone, mid-range phone, phones, iPhones, iPhone 12, iPhone SE, iPhone 13, iPhone 15, iPhone 16, iPhone 17, iPad Pro, MacBook Pro, MacBook Air, iMac, Mac mini, Macs, Apple Silicon, Apple Watch Series, Apple TV 4K, AirPods Pro, AirTag, HomePod, CarPlay, iCloud, iMessage, FaceTime, App Store, iOS 13, iOS 14, iOS 17, iOS 18, iOS 26, iPadOS, watchOS, macOS Big Sur, Android 10, Android 11, Android 15, Android 16, Android Auto, Wear OS, One UI, MIUI, ColorOS, OxygenOS, HarmonyOS, Pixel 4a, Pixel 5, Pixel 9, Pixel 10, Google Pixel, Pixel, Nest Hub, Google Home, Google Play, Play Store, Google Maps, Google Photos, Gmail, Google Meet, Google Docs, Google Search, Google Cloud, Google Drive, Gemini AI, Chromecast, Chrome OS, ChromeOS, Galaxy, Galaxy S21, Galaxy S25, Galaxy Note 20, Galaxy Fold, Galaxy Z, Galaxy Z Fold, Galaxy Z Flip, Galaxy Watch, Galaxy Buds, Galaxy Tab, OnePlus, OnePlus Nord, OnePlus 8, Redmi Note, Mi Band, Poco, Realme, iQOO, Infinix, Tecno, Honor phone, Moto G, Xperia, HTC, Nothing Phone, Fairphone, Surface Pro, Surface Laptop, Surface Duo, Surface Go, ThinkPad, XPS 13, Zenbook, Alienware, Windows, Windows update, Microsoft Edge, Microsoft Office, Microsoft 365, Office 365, OneDrive, Outlook app, Copilot, PowerPoint, Skype, Google Classroom, Kindle, Fire TV, Echo Dot, Amazon Echo, Ring doorbell, Ring camera, Roomba, robot vacuum, smart lock, smart bulb, smart watch, smart ring, fitness tracker, earphones, earbuds, true wireless, wireless earbuds, noise-cancelling, noise-canceling, headphones, speakers, soundbar, Bluetooth speaker, 4K TV, 8K TV, QLED, mini-LED, projector, monitor, gaming monitor, mechanical keyboard, mouse pad, printers, scanner, hard drive, external drive, flash drive, microSD, USB, Thunderbolt, HDMI, wireless charging, wireless charger, lithium-ion, solid-state battery, battery life, 5, 000mAh, 64MP, 48MP, 108MP, 50MP, 120Hz, 90Hz, 144Hz, selfie camera, triple camera, quad camera, rear camera, front camera, in-display, fingerprint sensor, Face ID, Touch ID, notch, bezel, foldable, foldables, rollable, leaked renders, leaked images, hands-on, unboxing, teardown, spec sheet, specifications, teaser reveals design, chipset, MediaTek, Exynos, Kirin, Snapdragon 865, Helio, Tensor chip, Core i7, Core i5, Core i9, Xeon, Threadripper, EPYC, Radeon, RTX, RTX 3080, GTX, DDR4, DDR5, PCIe, SSD, NVMe, RISC-V, ARM chip, chips, chipmakers, semiconductors, TSMC, SMIC, GlobalFoundries, Micron, Broadcom, ASML, nanometre, nanometer, wafer, software engineer, software developer, software update, security update, security patch, security flaw, security researcher, security researchers, bug bounty, bug fix, exploit, malware, spyware, Pegasus spyware, trojan, botnet, DDoS, cyber-attack, cyberattacks, cyber attackers, cyber security, data leak, data breaches, stolen passwords, password manager, two-factor, two-factor authentication, phishing emails, scam emails, hackers, hack, ethical hacker, Anonymous hackers, encrypted messaging, end-to-end, end-to-end encryption, private browsing, cookies, ad blocker, browser, browsers, Firefox, Safari browser, Brave browser, DuckDuckGo, Bing, Yahoo, Reddit, Discord, Pinterest, LinkedIn, Tumblr, Quora, Snap, Snapchat, TikTok, Instagram Reels, Reels, Facebook Messenger, Messenger Rooms, Oculus, Oculus Quest, Meta Quest, HoloLens, VR headset, AR glasses, smart glasses, Vision Pro, Threads app, Bluesky, Mastodon, Clubhouse app, Twitch, YouTube Music, YouTube Premium, Parler, WeChat, Weibo, ByteDance, Tencent, Baidu, ShareIt, Zoom, Microsoft Teams, Webex, Slack, Trello, Notion app, Dropbox, Salesforce, Oracle, SAP, IBM, Cisco, Red Hat, VMware, Palantir, Snowflake, Cloudflare, Atlassian, Adobe, Photoshop, Autodesk, Infosys, Wipro, TCS, Tech Mahindra, Ericsson, Huawei's, Telegram, Signal app, AI, A.I., AI chatbot, AI tool, AI tools, AI chips, AI models, AI startup, AI-generated, AI-powered, GPT-3, GPT-4, GPT-5, ChatGPT, DeepMind, Claude AI, Grok, Midjourney, Stable Diffusion, DeepSeek, Perplexity AI, Mistral AI, Hugging Face, LLM, LLMs, autopilot, self-driving car, robotaxi, Waymo, Cruise robotaxi, lidar, drones delivery, quadcopter, DJI, exoskeleton, humanoid robot, robots, Boston Dynamics, chatbots, deepfakes, facial-recognition, biometrics, biometric, blockchain technology, quantum computing, quantum computers, qubit, supercomputer, edge computing, cloud storage, cloud service, cloud services, SaaS, DevOps, Kubernetes, Docker, Java, TypeScript, Rust language, C++, HTML, CSS, SQL, database, open source software, Ubuntu, Fedora, Debian, Raspberry Pi, Arduino, coder, coders, hackathon, webinar, digital transformation, internet access, internet outage, outage, outages, high-speed internet, fibre-optic, fiber-optic, broadband, router, mesh Wi-Fi, Wi-Fi 6, 4G, 5G network, 5G networks, 5G phone, 6G, spectrum, telecom tower, eSIM, SIM card, contact-tracing, contact tracing app, tracing app, Aarogya Setu, push notification, stickers, disappearing messages, emojis, avatar, augmented-reality, virtual-reality, podcasts app, streaming device, set-top box, e-ink, wearables, WWDC, Google I/O, CES, Mobile World Congress, MWC, IFA Berlin, Computex, Build conference, How-to Geek, keyboard shortcut, screenshot, clear the cache, factory reset, sideload, jailbreak, APK, beta, public beta, developer beta, stable update, rollout, rolls out, rolling out, roll out update, new feature, new features, dark theme, in beta, tips and tricks`,
    ],
    [
      '20000756',
      2,
      `device, devices, users, user, launches in India, launched in India, price in India, specs, leaks, leaked, renders, feature, features, app's, apps, beta, version, versions, patch, bug, bugs, glitch, crash bug, settings, notification, account, accounts, username, log in, sign-in, download, downloads, upload, install, uninstall, update, updates, upgrade, upgrades, sync, backup, storage, memory, bandwidth, streaming quality, latency, servers, domain name, cyber, online safety, data privacy, privacy, tracking, ad targeting, algorithmic, automation, prototype, patents, inventor, invention, engineers, innovators, techies, geek, nerd, e-scooter, e-bikes, EV battery, EV, EVs, electric cars, charging station, charging stations, hydrogen fuel, drone, drones, satellite internet, Apple, Google, Microsoft, Amazon Web Services, Facebook, Twitter, Samsung, Sony, Elon Musk, Mark Zuckerberg, Zuckerberg, Sundar Pichai, Tim Cook, Satya Nadella, Jack Dorsey, Sam Altman, Jensen Huang`,
    ],
    [
      '13000000',
      2,
      `octopus arms, think for themselves, hole in the sun, sun, probe, probes, rocket, rockets, orbiting, dust sample, asteroid dust, comet, paper says, researchers, chatbots, editor app, MP3 player, new editor, gets a new, camera, cameras, satellites, telescopes, spacecraft, launch pad, blasts off, blast-off, lift-off, water vapour, exoplanet, model predicts, laboratory test, samples, fossil, skull, bones found, dig, dug up, remains of ancient`,
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
