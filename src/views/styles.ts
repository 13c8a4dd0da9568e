import {css} from 'lit';
import {baseStyles} from './base.styles.js';
import {buttonsStyles} from './buttons.styles.js';
import {contactStyles} from './contact.styles.js';
import {debugStyles} from './debug.styles.js';
import {disclosureStyles} from './disclosure.styles.js';
import {emergencyStyles} from './emergency.styles.js';
import {englishStyles} from './english.styles.js';
import {followUpStyles} from './follow-up/follow-up.styles.js';
import {guidanceStyles} from './guidance.styles.js';
import {handOverStyles} from './hand-over.styles.js';
import {layoutStyles} from './layout.styles.js';
import {outcomeStyles} from './outcome.styles.js';
import {questionStyles} from './question.styles.js';
import {reviewStyles} from './review.styles.js';
import {signListStyles} from './sign-list.styles.js';
import {summaryDocumentStyles} from './summary-document.styles.js';
import {themeStyles} from './theme.styles.js';
import {widgetStyles} from './widget.styles.js';

/**
 * All styles of the shadow root. `theme` comes first; `layout`, which adapts pages to their width and to paper, comes last.
 */
export const styles = css`
  ${themeStyles}
  ${baseStyles}
  ${buttonsStyles}
  ${widgetStyles}
  ${questionStyles}
  ${reviewStyles}
  ${outcomeStyles}
  ${contactStyles}
  ${emergencyStyles}
  ${signListStyles}
  ${guidanceStyles}
  ${disclosureStyles}
  ${followUpStyles}
  ${handOverStyles}
  ${summaryDocumentStyles}
  ${englishStyles}
  ${debugStyles}
  ${layoutStyles}
`;
