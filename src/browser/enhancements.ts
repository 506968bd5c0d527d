/*
 * What makes reading easier and no page needs: loaded when the pointer first moves or the first
 * key is pressed.
 */
import styles from '../styles/enhancements.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { addCopyButtons } from './copy-buttons.ts';
import { prefetchOnIntent } from './prefetch.ts';

adoptStyles(styles);
addCopyButtons(document.body.dataset);
prefetchOnIntent();

export { onKey } from './keys.ts';
