"""A link of the guide leads, and calls, where its words say: what honest pages write, and what strangers tried."""

from __future__ import annotations

import pytest

from generator.site.guide_safety import safe_html
from generator.site.honest_links import leads_where_it_says

#: Links that lead, or call, somewhere else than they say.
LYING = {
    "tel:+19005550199": '<a href="tel:+19005550199">Call 988</a>',
    "tel:+19005550199 ": '<a href="tel:+19005550199">900-555-0199</a>',
    "tel:+16145550199": '<a href="tel:+16145550199">call now</a>',
    "sms:+16145550199?body=hi": '<a href="sms:+16145550199?body=hi">614-555-0199</a>',
    "https://example.com/a": '<a href="https://example.com/a">https://example.org</a>',
    "https://example.com": '<a href="https://example.com">www.example.org/help</a>',
    "https://xn--eample-2nf.org/": '<a href="https://xn--eample-2nf.org/">a</a>',
    "https://somebody@example.org/": '<a href="https://somebody@example.org/">a</a>',
    "HTTPS:example.org": '<a href="HTTPS:example.org">a</a>',
    "//example.org/a": '<a href="//example.org/a">a</a>',
    "\\\\example.org\\a": '<a href="\\\\example.org\\a">a</a>',
    "/a": '<a href="/a">a</a>',
    "SEARCH:query=a&crumb=location:b": '<a href="SEARCH:query=a&amp;crumb=location:b">a</a>',
}
HONEST = (
    '<a href="tel:+18006334227">1-800-MEDICARE (1-800-633-4227)</a>',
    '<a href="sms:988">text</a>',
    '<a href="tel:988">988</a>',
    '<a href="https://www.healthcare.gov/a">HealthCare.gov</a>',
    '<a href="https://www.ncbi.nlm.nih.gov/books/NBK64093/">Free to read</a>',
    '<a href="mailto:help@example.org">help@example.org</a>',
    '<a href="../use/a.html#b">a</a>',
    '<a href="#a">a</a>',
    '<a href="https://hicares.hawaii.gov/">Hawai\u02bbi CARES</a>',
    '<a href="https://example.org/a">about 1\u00bd hours</a>',
    '<a href="https://doi.org/10.1001/jama.2013.281053">https://doi.org/10.1001/jama.2013.281053</a>',
    '<a href="https://doi.org/10.1176/appi.ps.201300249">10.1176/appi.ps.201300249</a>',
    '<a href="https://example.org/a">Psychiatr Serv. 2014;65(6):718-726</a>',
    '<a href="https://example.org/a">Public Law 116-127, 2020-03-18</a>',
    '<a href="https://example.org/a">NSDUH 2021\u20132022: 42 states</a>',
    '<a href="https://www.samhsa.gov/find-help/988">988 Suicide &amp; Crisis Lifeline</a>',
    '<a href="https://www.veteranscrisisline.net/">Veterans Crisis Line: 988, then press 1</a>',
    '<a href="tel:+18006624357">1 800 662 HELP</a>',
    '<a href="https://www.SAMHSA.gov/">SAMHSA.gov</a>',
    '<a href="https://example.org/a/guide.pdf">guide.pdf</a>',
    'See (<a href="https://example.org/a">a</a>), <a href="https://example.org/b">b</a>.',
)
#: Links that say something only together with what touches them.
TOGETHER = (
    '<a href="https://example.com/x">98</a><a href="https://example.com/x">8</a>',
    '9<a href="https://example.com/x">88</a>',
    '<a href="https://example.com/x">1-800</a><em><a href="https://example.com/x">-662-4357</a></em>',
    '<a href="https://example.com/x">findtreatment</a><a href="https://example.com/x">.gov</a>',
)


@pytest.mark.parametrize("href", LYING)
def test_a_link_that_lies_is_told(href: str) -> None:
    assert safe_html(f"<p>{LYING[href]}</p>").faults == (
        f"must have links that lead where they say, but holds {href.strip()}",
    )


@pytest.mark.parametrize("html", TOGETHER)
def test_words_in_pieces_are_read_whole(html: str) -> None:
    assert safe_html(f"<p>a</p><p>{html} b</p>").faults == (
        "must have links that lead where they say, but holds https://example.com/x",
    )


@pytest.mark.parametrize("link", HONEST)
def test_a_link_that_leads_where_it_says_may_be_there(link: str) -> None:
    assert safe_html(f"<p>{link}</p>").faults == ()


@pytest.mark.parametrize(
    ("href", "text"),
    [
        ("tel:9", "988"),
        ("tel:+1988", "988"),
        ("tel:98-8", "988"),
        ("https://example.com", "Talk with 988 24/7"),
        ("https://example.com", "1\u2013800\u2013662\u20134357"),
        ("https://example.com", "9\u20118\u20118"),
        ("https://example.com", "1-800-GET-HELP"),
        ("https://example.com/samhsa.gov", "samhsa.gov"),
        ("https://example.com/a", "\u2089\u2088\u2088"),
        ("https://example.com/a", "\u00b2\u00b9\u00b9"),
        ("https://example.com", "(800) 662-HELP"),
        ("https://example.com", "1 800 662 HELP"),
        ("https://example.com", "1\u2011800\u2011662\u2011HELP"),
        ("https://example.com", "9    8    8"),
        ("https://example.com", "1-800-662-     4357"),
        ("https://example.com", "1-8OO-662-4357"),
        ("https://example.com", "samhsa .gov"),
        ("https://example.com", "samhsa.g\u0323ov"),
        ("https://example.com", "samhsa\u06d4gov"),
        ("tel:+16142240199", "9    8    8 614-224-0199"),
        ("https://example.com", "example\ua4f8org"),
        ("directory:index.html", "Call 911 24/7"),
        ("tel:88", "Call 988"),
        ("tel:247", "Call 988, 24/7"),
        ("sms:1", "Text HOME to 741741"),
        ("tel:-", "Call 988"),
        ("tel:+19882125550", "Call 988 - 21 - 2555 0100"),
        ("tel:2125550100", "Call 988 (2125550100)"),
        ("tel:2125550100", "988 or +1 212 555 0100"),
        ("tel:2125550100", "Call \u2468\u2467\u2467 2125550100"),
        ("tel:+449098790000", "+44 909 8790000"),
        ("tel:18765550100", "1-876-555-0100"),
        ("tel:+19005550199", "900-555-0199"),
        ("https://example.com", "example.org."),
        ("https://example.com", "\u2192 example.org"),
        ("https://example.com", "go to example.org (official)"),
        ("https://example.com", "example\u3002org"),
        ("https://example.com", "example.\u043erg"),
        ("https://example.com", "somebody@example.com"),
        ("https://example.com", "988"),
        ("https://1.2.3.4/", "a"),
        ("mailto:help@example.com", "help@example.org"),
        ("mailto:help@example.com", "Call 988"),
        ("a.html", "example.org"),
        ("search:free=evenings", "1-800-662-4357"),
    ],
)
def test_what_a_text_shows_is_where_its_link_leads(href: str, text: str) -> None:
    assert not leads_where_it_says(href, text)
