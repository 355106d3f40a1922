import { keepChosenLines } from './chosen-lines.ts';

keepChosenLines();
