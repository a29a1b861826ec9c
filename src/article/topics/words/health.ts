// Words for 07000000: health.
import type { TopicWords } from '../topic-words.ts';

export const healthWords: TopicWords = {
  topic: '07000000',
  english: [
    [
      '20000446',
      3,
      `cancer, tumour, tumor, leukaemia, leukemia, lymphoma, breast cancer, prostate cancer, lung cancer, melanoma, diabetes, type 2 diabetes, insulin, heart attack, heart disease, cardiovascular, stroke patients, stroke risk, hypertension, high blood pressure, cholesterol, obesity, Alzheimer's, dementia, Parkinson's, multiple sclerosis, epilepsy, autism, ADHD, asthma, arthritis, osteoporosis, kidney disease, liver disease, hepatitis, HIV, Aids, malaria, tuberculosis, measles, mumps, polio, cholera, Ebola, Zika, dengue, influenza, flu season, bird flu, swine flu, pneumonia, sepsis, meningitis, mpox, monkeypox, norovirus, salmonella, E. coli, long Covid, Covid symptoms, virus variant, new variant, Omicron, Delta variant, infection rate, infectious disease, herd immunity, superspreader, asymptomatic, epidemic, outbreak of, comorbidity, chronic disease, rare disease, symptom, migraine, insomnia, anxiety disorder, depression symptoms, bipolar disorder, schizophrenia, eating disorder, PTSD, allergy, eczema, psoriasis, infertility, miscarriage, menopause, endometriosis, blood clot, opioid overdose, overdose deaths`,
    ],
    [
      '20000446',
      2,
      `disease, illness, infected, infection, virus, epidemiologist, epidemiology, confirmed cases, new cases, positive cases, tested positive, test positive, coronavirus case, coronavirus cases, Covid-19 cases, Covid-19 patients, coronavirus patients, second wave, contact tracing, quarantine, mental health, depression, anxiety, suicide prevention, stress, pain, chronic, disorder, syndrome, addiction, opioid, smoking, smoker, vaping, e-cigarette, alcohol consumption, malnutrition, fever, cough, blood pressure, blood sugar, immune system, antibody, antibodies, inflammation, contagious, transmission, immunity`,
    ],
    [
      '20000464',
      3,
      `vaccine, vaccination, vaccinated, vaccinate, immunisation, immunization, jab, booster shot, clinical trial, phase 3 trial, placebo, antibiotic, antiviral, remdesivir, hydroxychloroquine, dexamethasone, chemotherapy, radiotherapy, immunotherapy, surgery, surgical, transplant, organ donor, dialysis, ventilator, intensive care, ICU, prescription drug, side effects, side effect, painkiller, ibuprofen, aspirin, statin, antidepressant, therapy, psychotherapy, gene therapy, stem cell therapy, screening programme, mammogram, diagnosis, diagnosed with, MRI scan, rapid test, PCR test, antibody test, swab, Pfizer vaccine, Moderna, AstraZeneca vaccine, weight-loss drug, Ozempic, Wegovy, semaglutide, drug approval, FDA approval, face mask, face masks, PPE, hand sanitiser, hand sanitizer, social distancing guidelines, herbal medicine, acupuncture, physiotherapy`,
    ],
    [
      '20000464',
      2,
      `treatment, medicine, medication, drug trial, dose, treated, cure, remedy, pill, supplement, vitamin, test kit, testing, ventilators, recovery from illness, rehab`,
    ],
    [
      '20000461',
      3,
      `hospital, clinic, emergency room, A&E, care home, nursing home, hospice, maternity ward, hospital beds, hospital admissions, hospitalised with, hospitalized with, hospitalization, hospitalisation, outpatient, operating theatre, field hospital`,
    ],
    [
      '20000485',
      3,
      `doctor, nurse, physician, surgeon, paediatrician, pediatrician, psychiatrist, psychologist, dermatologist, cardiologist, oncologist, gynaecologist, dentist, dental, midwife, midwives, GP, general practitioner, pharmacist, pharmacy, medical staff, healthcare worker, health care worker, junior doctors, medic, medical school graduates, virologist, immunologist, dietitian, nutritionist, Anthony Fauci, Fauci, chief medical officer, surgeon general`,
    ],
    [
      '20000463',
      3,
      `World Health Organization, World Health Organisation, WHO director, CDC, Centers for Disease Control, Food and Drug Administration, FDA, NHS, National Health Service, Public Health England, health ministry, health minister, health secretary, Department of Health, health department, European Medicines Agency, Red Crescent, Doctors Without Borders, Johns Hopkins, Robert Koch Institute, public health officials, health officials`,
    ],
    [
      '20000480',
      2,
      `public health, health system, healthcare system, health care, healthcare, Medicare, Medicaid, waiting list, NHS waiting, health service, health budget, social care`,
    ],
    [
      '20000483',
      3,
      `health insurance, health insurer, Affordable Care Act, Obamacare, insured patients, uninsured`,
    ],
    ['20000484', 2, `private hospital, private clinic, medical tourism`],
    [
      '20000493',
      2,
      `foot-and-mouth, African swine fever, rabies, avian flu, mad cow disease, plant disease, veterinarian, vet`,
    ],
    [
      '07000000',
      2,
      `patient, health, medical, coronavirus, Covid-19, Covid, healthy, unhealthy, life expectancy, mortality, blood, brain health, heart health, gut, sleep, diet, calorie, nutrition, pregnancy, pregnant, birth, baby formula, breastfeeding, newborn, contraception, abortion pill, fertility, disability care, ageing, aging, wellbeing, exercise`,
    ],
    [
      '07000000',
      1,
      `care, body, risk of death, lockdown, deaths, cases, risk, weight, skin, hygiene, mask, lung, symptoms, disease-free, diagnose`,
    ],
    [
      '20000446',
      3,
      `coronavirus deaths, Covid deaths, COVID cases, virus cases, virus deaths, active cases, fresh cases, new infections, daily infections, infections, infected, infectious, R number, case count, caseload, positivity rate, death toll from coronavirus, recoveries, asymptomatic, community transmission, community spread, local transmission, superspreading, virus outbreak, cluster of cases, herd immunity, reinfection, virus mutation, pathogen, parasite, fungal infection, superbug, antimicrobial resistance, antibiotic resistance, food poisoning, Lyme disease, Legionnaires', Lassa fever, yellow fever, chikungunya, Nipah, SARS, MERS, H5N1, H1N1, RSV, hand, foot and mouth, whooping cough, pertussis, chickenpox, shingles, scarlet fever, strep, tetanus, rabies, leprosy, HPV, herpes, syphilis, gonorrhoea, gonorrhea, chlamydia, STI, STIs, STD, thyroid, cystic fibrosis, sickle cell, haemophilia, hemophilia, muscular dystrophy, ALS, motor neurone disease, Huntington's, Crohn's, IBS, coeliac, celiac, acid reflux, gout, lupus, anaemia, anemia, jaundice, cirrhosis, fatty liver, kidney stones, kidney failure, heart failure, cardiac arrest, cardiac, heart rhythm, aneurysm, angina, arrhythmia, stroke, strokes, concussion, brain injury, brain tumour, brain tumor, ovarian cancer, cervical cancer, bowel cancer, colon cancer, skin cancer, pancreatic cancer, bladder cancer, stomach cancer, oesophageal, cancers, carcinoma, metastatic, cataract, glaucoma, blindness, tinnitus, deafness, hearing loss, hay fever, sinusitis, back pain, neck pain, joint pain, headaches, sciatica, fracture, osteoarthritis, rheumatoid, fibromyalgia, chronic fatigue, chronic pain, sleep apnoea, sleep apnea, insomniac, sleep deprivation, anorexia, bulimia, body mass index, BMI, obese, overweight, prediabetes, diabetics, diabetic, PCOS, preeclampsia, stillbirth, premature birth, birth defects, postnatal depression, postpartum, erectile dysfunction, vasectomy, puberty blockers, autistic, Down's syndrome, Down syndrome, cerebral palsy, OCD, panic attacks, psychosis, self-harm, suicidal thoughts, burnout, seasonal depression, overdoses, alcohol-related deaths, alcoholism treatment, quit smoking, smokers, vapers, nicotine, lung disease, COPD, respiratory illness, breathing difficulties, breathlessness`,
    ],
    [
      '20000464',
      3,
      `vaccines, vaccinations, vaccinating, vaccination rates, vaccination drive, vaccine rollout, vaccine candidate, vaccine trial, jabs, jabbed, flu shot, flu jab, boosters, inoculation, inoculated, Covishield, Covaxin, Sputnik V, Pfizer-BioNTech, BioNTech, Moderna, Novavax, AstraZeneca, Gilead, Regeneron, clinical trials, drug trial, trial finds, randomised trial, randomized trial, phase 2, phase 3, dexamethasone, remdesivir, hydroxychloroquine, chloroquine, ivermectin, favipiravir, tocilizumab, convalescent plasma, plasma therapy, Tamiflu, paracetamol, acetaminophen, steroids treatment, statins, insulin prices, Mounjaro, Zepbound, Viagra, IUD, HRT, beta blockers, opioids, methadone, naloxone, medical cannabis, medicinal cannabis, cannabidiol, Ayurvedic, ayurveda, homeopathy, supplements, multivitamin, probiotics, omega-3, vitamin D, vitamin C, vitamin B12, zinc supplement, ECMO, oxygen supply, oxygen cylinders, ventilators, incubation period, rapid antigen, antigen test, antigen tests, swab test, swab tests, testing centre, testing center, testing kits, test and trace, screening, blood test, blood tests, biopsy, X-ray, ultrasound, endoscopy, colonoscopy, keyhole surgery, open-heart surgery, heart surgery, brain surgery, hip replacement, knee replacement, caesarean, C-section, IVF, egg freezing, kidney transplant, liver transplant, heart transplant, bone marrow, pacemaker, defibrillator, prosthetic, prosthesis, hearing aids, braces treatment, root canal, tooth decay, cavities, blood donors, blood donation, donor organs, conjoined twins, medical device, telehealth, telemedicine, palliative, N95, face coverings, face covering, face shields, masks, mask-wearing, mask mandate, social distancing, physical distancing, self-isolate, self-isolation, self-isolating, quarantined, quarantine rules, isolation ward, containment zone, lockdown measures, handwashing, hand hygiene, disinfectant`,
    ],
    [
      '20000485',
      3,
      `GPs, doctors, nurses, medics, midwifery, surgeons, consultant neurologist, neurologist, cardiologists, radiologist, anaesthetist, anesthesiologist, orthopaedic, orthopedic, urologist, obstetrician, paediatric, pediatric, pediatrics, oncology, neurology, dermatology, psychiatry, epidemiologists, virologists, infectious disease expert, infectious diseases, health experts, health expert, health workers, health worker, healthcare workers, hospital staff, hospital workers, NHS staff, carers, caregiver, caregivers, care workers, Chris Whitty, Anthony Fauci, Deborah Birx, Tedros, Tedros Adhanom, Jenny Harries, Jerome Adams, Robert Redfield, Bonnie Henry, Theresa Tam, Anders Tegnell, Drosten, Lothar Wieler, Matt Hancock, Harsh Vardhan, Alex Azar`,
    ],
    [
      '20000463',
      3,
      `WHO, CDC, FDA, NHS, NHS England, NICE guidance, ICMR, AIIMS, EMA, MHRA, NIH, National Institutes of Health, Public Health, Health Canada, health authorities, health authority, health officer, health chief, health boss, health department, health ministry, health official, Mayo Clinic, Cleveland Clinic, Great Ormond Street, hospital trust, health board, health care workers, medical association, British Medical Association, BMA, American Medical Association, Royal College of Nursing, Cancer Research UK, American Heart Association`,
    ],
    [
      '07000000',
      2,
      `hospitals, hospitalizations, hospitalisations, hospitalised, hospitalized, maternity, patients, care homes, nursing homes, elderly care, tests positive, test positive, tested negative, case numbers, tally, fatality rate, death rate, spike in cases, surge in cases, second wave, third wave, flatten the curve, contagion, droplets, aerosol, airborne, symptomatic, symptoms, sickness, illness, unwell, ailment, injury risk, healthier, diets, dieting, calories, keto, intermittent fasting, fibre intake, protein intake, saturated fat, sugar intake, sugary drinks, ultra-processed, salt intake, caffeine, hangover, sleep, sleeping, snoring, headache, cramps, bloating, digestion, constipation, diarrhoea, diarrhea, bowel, bladder, prostate, liver, kidney, lungs, eyesight, acne, rash, wrinkles, sunscreen, menstrual, period pain, ovulation, sperm, womb, pregnancies, toddlers' health, immunity-boosting, immune, hormone, hormones, testosterone, oestrogen, estrogen, cortisol, gene therapy, wellbeing, mental-health, psychological, counselling, counseling, therapist, anxiety, meditation, workout, running injury, physio, ageing well, longevity, lifespan, dementia care, hospice, morgue, autopsy`,
    ],
    [
      '07000000',
      1,
      `tests, cases, deaths, lockdown, pandemic, exposure, ill, alcohol, drinking, heart, ear, brain, knee, joints, grief, exercise, beds, ward, reopening safely, social bubble`,
    ],
    [
      '07000000',
      2,
      `eye, teeth, gums, skin, spine, bones, muscle, hearing, babies, infant, infants, stress, trauma, sick, epidemic, wards, testing, tested, hot flushes, pill, pills, your gut, your mood, mood, gyms, virus expert, virus, short of beds, oxygen, ward sister, surgery waiting, waiting times, doctor, remedy, remedies, dosage, overdose, sick leave rates, wellbeing`,
    ],
  ],
  others: {
    fr: [
      [
        '20000446',
        3,
        `maladie, cancer, virus, épidémie, pandémie, infection, grippe, diabète, symptôme, contamination, Alzheimer, sida, paludisme, variant`,
      ],
      [
        '20000464',
        3,
        `vaccin, vaccination, traitement, médicament, essai clinique, chirurgie, dépistage, thérapie, antibiotique`,
      ],
      ['20000461', 3, `hôpital, clinique, urgences, Ehpad, réanimation`],
      [
        '20000485',
        3,
        `médecin, infirmier, infirmière, soignant, chirurgien, pharmacien, généraliste, patient, psychiatre`,
      ],
      ['07000000', 2, `santé, santé publique, OMS, médical, hospitalier, sanitaire, coronavirus, Covid-19`],
    ],
    de: [
      [
        '20000446',
        3,
        `Krankheit, Krebs, Virus, Epidemie, Pandemie, Infektion, Grippe, Diabetes, Symptom, Neuinfektionen, Alzheimer, Malaria, Herzinfarkt`,
      ],
      [
        '20000464',
        3,
        `Impfstoff, Impfung, geimpft, Behandlung, Medikament, Studie mit Patienten, Operation, Therapie, Antibiotika`,
      ],
      ['20000461', 3, `Krankenhaus, Klinik, Intensivstation, Pflegeheim, Notaufnahme`],
      [
        '20000485',
        3,
        `Arzt, Ärztin, Ärzte, Pflegekraft, Krankenschwester, Chirurg, Apotheke, Patient, Hausarzt`,
      ],
      [
        '07000000',
        2,
        `Gesundheit, Gesundheitsminister, RKI, WHO, medizinisch, Corona, Coronavirus, Krankenkasse, Pflege`,
      ],
    ],
    es: [
      [
        '20000446',
        3,
        `enfermedad, cáncer, virus, epidemia, pandemia, infección, gripe, diabetes, síntoma, contagio, contagios, alzhéimer, malaria, dengue`,
      ],
      [
        '20000464',
        3,
        `vacuna, vacunación, tratamiento, medicamento, ensayo clínico, cirugía, terapia, antibiótico`,
      ],
      ['20000461', 3, `hospital, clínica, urgencias, UCI, residencia de mayores`],
      ['20000485', 3, `médico, médica, enfermera, enfermero, sanitario, cirujano, farmacéutico, paciente`],
      ['07000000', 2, `salud, salud pública, OMS, sanidad, coronavirus, covid-19`],
    ],
    pt: [
      [
        '20000446',
        3,
        `doença, câncer, cancro, vírus, epidemia, pandemia, infecção, gripe, diabetes, sintoma, contágio, dengue, malária`,
      ],
      [
        '20000464',
        3,
        `vacina, vacinação, tratamento, medicamento, remédio, ensaio clínico, cirurgia, terapia, antibiótico`,
      ],
      ['20000461', 3, `hospital, clínica, pronto-socorro, UTI, posto de saúde`],
      ['20000485', 3, `médico, médica, enfermeira, enfermeiro, cirurgião, farmacêutico, paciente`],
      ['07000000', 2, `saúde, saúde pública, OMS, SUS, Anvisa, coronavírus, covid-19`],
    ],
  },
};
