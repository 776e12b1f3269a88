/** What is made of films, posts, maps and sound in the article: a card that leads there. */
import { article, text, url } from "../support/body-forms";
import { expect, readMarkup, test } from "../support/library";

/** Embeds, and where their cards lead. */
const embeds: Record<string, [markup: string, href: string]> = {
	YouTube: [
		'<div class="video"><iframe src="https://www.youtube-nocookie.com/embed/abcDEF12345?rel=0" title="A film"></iframe></div>',
		"https://www.youtube.com/watch?v=abcDEF12345",
	],
	"YouTube, drawn later": [
		'<div class="embed"><iframe data-src="https://www.youtube.com/embed/abcDEF12345" src="about:blank"></iframe></div>',
		"https://www.youtube.com/watch?v=abcDEF12345",
	],
	"YouTube by its own element": [
		'<lite-youtube videoid="abcDEF12345"></lite-youtube>',
		"https://www.youtube.com/watch?v=abcDEF12345",
	],
	"YouTube in AMP": [
		'<amp-youtube data-videoid="abcDEF12345" layout="responsive"></amp-youtube>',
		"https://www.youtube.com/watch?v=abcDEF12345",
	],
	X: [
		'<blockquote class="twitter-tweet"><p>Nobody asked the river.</p>— A. Captain <a href="https://twitter.com/captain/status/123?ref_src=x">28 April</a></blockquote>',
		"https://twitter.com/captain/status/123?ref_src=x",
	],
	"X in AMP": [
		'<amp-twitter data-tweetid="123"></amp-twitter>',
		"https://x.com/i/status/123",
	],
	Instagram: [
		'<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"><a href="https://www.instagram.com/p/abc/?x">View</a></blockquote>',
		"https://www.instagram.com/p/abc/",
	],
	TikTok: [
		'<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@captain/video/1"><section>…</section></blockquote>',
		"https://www.tiktok.com/@captain/video/1",
	],
	Facebook: [
		'<div class="fb-post" data-href="https://www.facebook.com/captain/posts/1"></div>',
		"https://www.facebook.com/captain/posts/1",
	],
	Bluesky: [
		'<blockquote class="bluesky-embed"><p>Nobody asked.</p>— <a href="https://bsky.app/profile/captain/post/1">28 April</a></blockquote>',
		"https://bsky.app/profile/captain/post/1",
	],
	Mastodon: [
		'<blockquote class="mastodon-embed" data-embed-url="https://river.example/@captain/1/embed"><a href="https://river.example/@captain/1">Post</a></blockquote>',
		"https://river.example/@captain/1",
	],
	"a map": [
		'<iframe src="https://www.google.com/maps/embed?pb=1" width="600" height="450"></iframe>',
		"https://www.google.com/maps/embed?pb=1",
	],
	Datawrapper: [
		'<iframe title="Boats a day" src="https://datawrapper.dwcdn.net/abc12/3/" width="600" height="400"></iframe>',
		"https://datawrapper.dwcdn.net/abc12/3/",
	],
	Flourish: [
		'<div class="flourish-embed flourish-chart" data-src="visualisation/123456"></div>',
		"https://public.flourish.studio/visualisation/123456",
	],
	"a podcast": [
		'<audio controls src="/sound/ferry.mp3"></audio>',
		"https://thecourier.example/sound/ferry.mp3",
	],
	"a film of the house": [
		'<figure><video poster="/p.jpg"><source src="/film/ferry.mp4" type="video/mp4">Your browser cannot play it.</video></figure>',
		"https://thecourier.example/film/ferry.mp4",
	],
};

for (const [name, [markup, href]] of Object.entries(embeds))
	test(`embed: ${name}`, async ({ library }) => {
		const { html } = await readMarkup(
			library,
			article(`${text(1, 2)}${markup}${text(4, 6)}`),
			url,
		);
		const cards = [...html.matchAll(/<a href="([^"]+)" class="embed">/g)];
		expect(cards.map(([, one]) => one)).toEqual([href]);
	});
