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
