// A program of its own: a pool of these reads what people upload, without any secret of ours and within bounds.
import { serveConfined } from '#platform/confined';
import { answersQuestions } from './answer-questions.js';
import { type Question } from './questions.js';

const answer = answersQuestions();
serveConfined((question) => answer(question as Question)); // asked by TableReaders alone
