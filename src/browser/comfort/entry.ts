import './styles.ts';
import './reach.ts';
import './level.ts';
import './place.ts';
import './permalinks.ts';
import './interest.ts';
import './printing.ts';
