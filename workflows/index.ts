import type { WorkflowDefinition } from '../src/domain/workflow/definition.js';
import { accountabilityV1 } from './accountability/v1.js';
import { countersignatureV1 } from './countersignature/v1.js';
import { disciplineReferralV1 } from './discipline-referral/v1.js';
import { escalationDecisionV1 } from './escalation-decision/v1.js';
import { escalationReceiptV1 } from './escalation-receipt/v1.js';
import { expertAssignmentV1 } from './expert-assignment/v1.js';
import { extensionRequestV1 } from './extension-request/v1.js';
import { hazardRectificationV1 } from './hazard-rectification/v1.js';
import { listedSupervisionV1 } from './listed-supervision/v1.js';
import { recordCorrectionV1 } from './record-correction/v1.js';
import { rectificationPlanV1 } from './rectification-plan/v1.js';
import { transferV1 } from './transfer/v1.js';
import { upwardReportV1 } from './upward-report/v1.js';
import { whistleblowerReportV1 } from './whistleblower-report/v1.js';

/** Every definition that this program has, and the only list of them. A case begins with one that has an opening act. */
export const definitions: readonly WorkflowDefinition[] = [
  hazardRectificationV1,
  rectificationPlanV1,
  listedSupervisionV1,
  escalationDecisionV1,
  escalationReceiptV1,
  accountabilityV1,
  recordCorrectionV1,
  extensionRequestV1,
  upwardReportV1,
  countersignatureV1,
  expertAssignmentV1,
  disciplineReferralV1,
  transferV1,
  whistleblowerReportV1,
];
