import fs from "node:fs";
import type {
	JSONReport,
	JSONReportSuite,
	JSONReportTest,
} from "@playwright/test/reporter";

const testsOf = (suite: JSONReportSuite): JSONReportTest[] => [
	...suite.specs.flatMap((spec) => spec.tests),
	...(suite.suites ?? []).flatMap(testsOf),
];

/** What Playwright's report says in numbers; throws when there is none. */
export function readReport(file: string) {
	const report = JSON.parse(fs.readFileSync(file, "utf8")) as JSONReport;
	const counted = report.suites
		.flatMap(testsOf)
		.flatMap((test) => test.annotations)
		.filter(({ type }) => type === "requests by the extension");
	return {
		passed: report.stats.expected,
		failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
		skipped: report.stats.skipped,
		endToEnd: counted.length,
		requests: counted.reduce(
			(sum, { description }) => sum + Number(description),
			0,
		),
	};
}
