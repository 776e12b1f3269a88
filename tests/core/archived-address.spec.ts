import { expect, test } from "@playwright/test";
import { archivedAddress, isArchive } from "../../src/core/archived-address";

const page = "https://paper.example/2020/05/ferry.html";

for (const href of [
	`https://web.archive.org/web/20200503120000/${page}`,
	`https://web.archive.org/web/20200503120000id_/${page}`,
	"https://web.archive.org/web/2020/paper.example/2020/05/ferry.html",
	`https://web.archive.org/web/*/${page}`,
	"https://web.archive.org/web/20200503120000/https:/paper.example/2020/05/ferry.html",
	`https://archive.ph/${page}`,
	`https://archive.today/2020.05.03-120000/${page}`,
	`https://archive.is/o/AbCdE/${page}`,
	`https://arquivo.pt/wayback/20200503120000/${page}`,
	`https://www.webarchive.org.uk/wayback/archive/20200503120000/${page}`,
	`https://webcache.googleusercontent.com/search?q=cache:aBc-123:${page}+ferry&hl=en`,
	`https://www.webcitation.org/query?url=${encodeURIComponent(page)}`,
])
	test(`leads to the archived page: ${href}`, () => {
		expect(archivedAddress(href)).toBe(page);
	});

for (const href of [
	page,
	"https://archive.ph/AbCdE",
	"https://archive.org/details/ferry",
	"https://paper.example/web/20200503120000/https://other.example/a",
	"https://web.archive.org/web/20200503120000/https://web.archive.org/",
	"no address",
])
	test(`stays as it is: ${href}`, () => {
		expect(archivedAddress(href)).toBe(href);
	});

test("an archive's host is no newspaper's", () => {
	expect(isArchive("web.archive.org")).toBe(true);
	expect(isArchive("archive.today")).toBe(true);
	expect(isArchive("thearchive.org")).toBe(false);
	expect(isArchive("archive.paper.example")).toBe(false);
});
