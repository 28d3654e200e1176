import { reportBody, ReportStory } from '../reports.js';
import type { Recipe } from './recipe.js';

const taken = (known: Parameters<Recipe>[0]): Promise<ReportStory> => new ReportStory(known.api).taken();
const approved = async (known: Parameters<Recipe>[0]): Promise<ReportStory> => (await taken(known)).approved();

/** What requests about reports need: reports at the steps at which they are taken. */
export const reportRecipes: Readonly<Record<string, Recipe>> = {
  'PublicReports.report': async () => ({ caller: null, says: reportBody() }),
  'PublicReports.status': async (known) => ({ caller: null, says: { receiptCode: (await taken(known)).receiptCode } }),
  'PublicReports.claim': async (known) => ({ caller: null, says: { receiptCode: (await approved(known)).receiptCode } }),
  'PublishedListings.list': async () => ({ caller: null }),
  'IntakeReports.take': async (known) => ({ says: { ...reportBody(), channel: 'telephone', receivedOn: await known.today() } }),
  'IntakeReports.identity': async (known) => ({ path: { id: (await taken(known)).caseId }, says: { reason: '回访核实' } }),
  'IntakeReports.claim': async (known) => ({ path: { id: (await approved(known)).caseId } }),
  'ReportStatement.statement.intake': async (known) => ({ path: { id: (await taken(known)).caseId } }),
  'ReportStatement.statement.regulator': async (known) => {
    const story = await taken(known);
    await story.does('intake.officer', 'whistle.accept');
    return { caller: known.callers.of('regulator'), path: { id: story.caseId } };
  },
};
