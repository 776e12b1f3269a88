/** Elements that hold nothing of an article: controls, menus, advertising, and Colophon's own. */
export const unread = new Set(
	"script style template link meta title noscript button input select textarea form nav svg math canvas colophon-stub colophon-reader dialog amp-ad amp-sidebar amp-social-share amp-sticky-ad amp-consent".split(
		" ",
	),
);

/** Carousels draw their ends twice, so that they turn round: Slick, Swiper, Splide, Owl, Bootstrap's. */
export const cloned =
	/(?:^|\s)(?:slick-cloned|swiper-slide-duplicate|splide__slide--clone|owl-item cloned|bx-clone|glide__slide--clone)(?:\s|$)/;
