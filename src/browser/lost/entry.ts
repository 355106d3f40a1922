import { keepLevel } from './keep-level.ts';

keepLevel();
