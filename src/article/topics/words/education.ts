// Words for 05000000: education.
import type { TopicWords } from '../topic-words.ts';

export const educationWords: TopicWords = {
  topic: '05000000',
  english: [
    [
      '20000400',
      3,
      `primary school, secondary school, high school, middle school, elementary school, grammar school, boarding school, private school, public schools, charter school, preschool, pre-school, kindergarten, nursery school, school district, school board, schoolchildren, schoolboy, schoolgirl, school year, school reopening, reopening schools, school closure, school meals, classroom, headteacher, headmaster, headmistress, school principal, superintendent of schools, university, college campus, campus, Ivy League, Harvard University, Oxford University, Cambridge University, Yale, Princeton, Stanford University, vice-chancellor, provost, dean of, faculty member, higher education, further education, community college, undergraduate, postgraduate, tuition fee, tuition, dormitory, alumni, sorority, fraternity, academia`,
    ],
    [
      '20000400',
      2,
      `school, college, academy, enrolment, enrollment, admission, admissions, lecture, lecturer, professor, scholar, semester, academic, academic year, education secretary, education minister, education department, educational`,
    ],
    [
      '20000415',
      3,
      `student, pupil, student loan, student debt, student union, graduate, graduation, commencement, diploma, degree course, bachelor's degree, master's degree, PhD student, scholarship, freshman, sophomore, valedictorian, truancy, school bullying, international students, student visa, foreign students`,
    ],
    [
      '20000416',
      3,
      `teacher, teachers' union, teaching assistant, substitute teacher, educator, teacher training, teacher shortage, teachers' strike`,
    ],
    [
      '20000412',
      3,
      `curriculum, syllabus, textbook, lesson, lesson plan, sex education, literacy, numeracy, phonics, critical race theory, reading scores, STEM education, maths lesson, math class`,
    ],
    [
      '20000413',
      3,
      `exam, exam results, A-level, A-levels, GCSE, SAT, standardised test, standardized test, board exams, exam board, Pisa ranking, final exams, exam cheating, test scores`,
    ],
    [
      '20001337',
      3,
      `online learning, remote learning, distance learning, online classes, virtual classroom, homeschool, homeschooling, e-learning, MOOC`,
    ],
    [
      '20001338',
      2,
      `education policy, education reform, school funding, school choice, Title IX, Department of Education, free school meals, affirmative action, school voucher`,
    ],
    [
      '20001216',
      2,
      `apprenticeship, apprentice, vocational training, vocational school, trade school, polytechnic, training course`,
    ],
    ['20000398', 2, `parent-teacher, parents' evening, school gate, parents of pupils`],
    [
      '05000000',
      1,
      `learning, education, teach, class, learn, grade, study at, tutor, homework, uniform, exam-taking`,
    ],
    [
      '20000400',
      3,
      `schools, schooling, school's, school children, schoolchildren's, school kids, school pupils, school leaders, school heads, school governors, school buildings, school buses, school bus, school lunch, school lunches, school fees, school trip, school uniform, school uniforms, school holidays, summer school, night school, special school, special education, special needs pupils, academy trust, free school, comprehensive school, sixth form, sixth-form, infant school, junior school, day care, daycare, nurseries, kindergartens, playgroup, early years education, Head Start, reception class, back to school, return to school, school return, schools reopen, schools to reopen, schools close, schools closed, school closures, reopening of schools, superintendent, school superintendent, school boards, board of education, Board of Trustees, regents, K-12, K12, first graders, sixth grader, seventh grade, eighth grade, third grade, fifth grade, grade 12, grade 12s, matric, class of 2020, Class X, Class XII, Class 10, Class 12, universities, varsities, university's, colleges, college students, college admissions, college presidents, campuses, deans, chancellor of the university, vice chancellor, vice-chancellors, professors, adjunct, adjuncts, tenure, faculty, endowment, Russell Group, Ivy League, Cambridge colleges, Oxbridge, Sorbonne, Harvard, Harvard's, Columbia University, Cornell, Dartmouth, Brown University, UCLA, UC Berkeley, NYU, Penn State, IIT, IITs, IIM, JNU, Jamia Millia, AMU, Delhi University, DU, Anna University, JEE, JEE Main, JEE Advanced, NEET, NEET UG, UGC, AICTE, CBSE, ICSE, CISCE, NTA, NCERT, SSLC, SSC exam, HSC, UPSC, Kendriya Vidyalaya, KVS, halls of residence, student housing, dorms, dorm, fraternities`,
    ],
    [
      '20000413',
      3,
      `exams, exam, examination, examinations, entrance exam, entrance test, entrance exams, board exam, board exams, board results, 10th result, 12th result, Class 10 results, Class 12 results, result declared, results declared, admit card, answer key, cut-off marks, counselling round, A-Level results, GCSEs, exam papers, cancelled exams, exam regulator, Ofqual, Ofsted, SATs, ACT test, SAT, LSAT, GRE, WASSCE, KCSE, KCPE, invigilator, marking scheme, predicted grades, grading, grades, grade inflation, teacher-assessed, report card, report cards, honor roll, honour roll, dean's list`,
    ],
    [
      '20000415',
      3,
      `students, pupils, undergraduates, postgraduates, graduates, grads, grad, graduating, graduations, graduating class, commencement speech, commencement address, commencement ceremony, graduation ceremony, high school seniors, valedictorians, salutatorian, scholarships, bursary, student debt, student loans, student body, student life, student leaders, foreign student, overseas students, PhD students, doctoral, doctorate, honorary degree, MBA, MBA programme, freshmen, sophomores, student protests, learners`,
    ],
    [
      '20000416',
      3,
      `teachers, head teacher, headteachers, head teachers, teaching, teaching staff, teaching union, National Education Union, NASUWT, educators, schoolteacher, schoolteachers, teacher of the year, tutors, tutoring, classrooms, principal's, principals, school secretary, school counselor`,
    ],
    [
      '05000000',
      2,
      `school, student, pupil, teacher, learn, learning, lessons, curriculum, reading over the summer, reading skills, maths, homework, literacy, semester, term time, summer term, autumn term, spring term, fall semester, academics, academic, education, educational, intake, applicants, admissions, course, courses, degree, degrees, diploma, campus, alumni, reunion of the class, tuition, phonics, playground, staggered starts`,
    ],
  ],
  others: {
    fr: [
      [
        '20000400',
        3,
        `école, collège, lycée, université, maternelle, élève, lycéen, étudiant, étudiante, enseignant, enseignante, professeur, instituteur, rentrée scolaire, rectorat, Éducation nationale, classe, scolaire, campus`,
      ],
      ['20000413', 3, `baccalauréat, bac, examen, épreuve, brevet, Parcoursup, diplôme`],
      ['05000000', 1, `enseignement, éducation, cours, formation, apprentissage`],
    ],
    de: [
      [
        '20000400',
        3,
        `Schule, Schüler, Schülerin, Gymnasium, Grundschule, Universität, Hochschule, Student, Studentin, Studium, Lehrer, Lehrerin, Unterricht, Klasse, Kita, Kindergarten, Schulleiter, Kultusminister`,
      ],
      ['20000413', 3, `Abitur, Prüfung, Zeugnis, Pisa`],
      ['05000000', 1, `Bildung, Ausbildung, Lernen, Professor`],
    ],
    es: [
      [
        '20000400',
        3,
        `escuela, colegio, instituto, universidad, alumno, alumna, estudiante, profesor, profesora, maestro, maestra, aula, curso escolar, docente, rector, campus`,
      ],
      ['20000413', 3, `examen, selectividad, EBAU, título`],
      ['05000000', 1, `educación, enseñanza, clase, formación`],
    ],
    pt: [
      [
        '20000400',
        3,
        `escola, colégio, universidade, faculdade, aluno, aluna, estudante, professor, professora, sala de aula, ano letivo, docente, reitor, campus, creche`,
      ],
      ['20000413', 3, `Enem, vestibular, exame, prova, diploma`],
      ['05000000', 1, `educação, ensino, aula, formação`],
    ],
  },
};
