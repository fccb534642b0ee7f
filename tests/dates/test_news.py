"""Sentences as news of several decades writes them: every time in each of them is read, and no other."""

from __future__ import annotations

import re
from datetime import date

import pytest

from generator.dates import tag
from generator.records import Article, When

CASES = {
    "1987-10-20": (
        "The stock market crashed on [Monday|1987-10-19], falling 508 points.",
        "It was worse than [Oct. 28, 1929|1929-10-28].",
        "[Last Wednesday|1987-10-14], trade figures had shocked investors.",
        "Traders had feared a fall for [weeks|PXW].",
    ),
    "2005-07-08": (
        "Four bombs exploded on [Thursday morning|2005-07-07TMO], killing dozens.",
        "Commuters returned [a day|P1D] after the attacks.",
        "Police have until [July 22|2005-07-22] to hold the men.",
        "Farms used 500 units [a day|P1D] before the drought.",
    ),
    "2008-09-15": (
        "The 158-year-old bank filed for bankruptcy on [Monday|2008-09-15].",
        "The Fed meets [Tuesday|2008-09-16].",
        "Its shares fell from $66 [a year ago|2007] to 21 cents.",
        "He has run the bank since [the mid-1990s|199].",
    ),
    "2010-12-14": (
        "The [2010-11|2010] season began badly for the club.",
        "He scored twice in the [2009/10|2009] campaign.",
        "[The winter of 2009-10|2010-WI] was the coldest for [30 years|P30Y].",
        "It was the worst attack since [9/11|2001-09-11].",
    ),
    "2011-03-12": (
        "The quake struck at [2:46 p.m. local time|2011-03-11T14:46] ([0546 GMT|2011-03-11T05:46Z]) on [Friday|2011-03-11].",
        "The quake struck at [14:46 local time|2011-03-11T14:46] ([05:46 GMT|2011-03-11T05:46Z]) on [11 March|2011-03-11].",
        "The plane landed at [1.30am|2011-03-12T01:30].",
        "As recently as [Tuesday|2011-03-08], he denied it.",
        "In [the year|P1Y] to [June|2010-06], prices rose 2%.",
    ),
    "2016-06-24": (
        "Britain voted to leave the union in [Thursday|2016-06-23]'s referendum.",
        "The prime minister said he would step down by [October|2016-10].",
        "The talks could last [months|PXM], analysts warn.",
        "It may last [the next two years|P2Y], but it did not last [three weeks|P3W].",
        "Parliament bought two ships on [Monday|2016-06-20].",
        "Parliament votes on [Monday|2016-06-27] and the rule takes effect [Saturday|2016-06-25].",
    ),
    "2012-03-02": (
        "He set the record on [March 2, 1962|1962-03-02]: [50 years ago Friday|1962-03-02].",
        "They met on [Monday|2012-02-27] and parted [the very next day|2012-02-28].",
        "It will end in [the not too distant future|FUTURE_REF], unlike [a while ago|PAST_REF].",
        "He said that [Monday|2012-02-27] was quiet; they met on [Feb. 1|2012-02-01] and parted on [that Friday|2012-02-03].",
        "Sales fell in [H1 2011|2011-H1], in [FY2010|2010] and in [fiscal 2009-10|2009].",
        "The vote is on [Sunday|2012-03-04]; the last was [two and a half years ago|2009-09].",
        "It was tried [the month before last|2012-01].",
        "They lived here [a generation ago|PAST_REF].",
        "They vote on [the first Tuesday of November|2012-11-06].",
        "She died in [the mid-to-late 1980s|198].",
        "Published: [Friday 2 March 2012|2012-03-02] [10.30 GMT|2012-03-02T10:30Z]",
        "Updated at [12:01 GMT, Friday, 2 March 2012|2012-03-02T12:01Z]",
    ),
    "2014-10-08": (
        "Crude for [November|2014-11] delivery fell, and [December|2014-12] Brent futures rose.",
        "The season runs from [Nov. 1|2014-11-01] to [April 30|2015-04-30].",
        "The physics prize was announced [Tuesday|2014-10-07]; the peace prize comes [Friday|2014-10-10].",
        "The governor leaves office in [January|2015-01].",
        "The firm meets them [every few weeks|PXW].",
        "The plane went missing [seven months ago today|2014-03-08].",
    ),
    "2017-08-21": (
        "The tour runs [May 3|2017-05-03]-[June 12|2017-06-12].",
        "It ran [Dec. 3|2017-12-03] - [Jan. 12, 2018|2018-01-12].",
        "Growth slowed in [the April-June quarter|2017-Q2] and in [January|2017-01]-[March|2017-03].",
        "They met in [June|2016-06]/[July 2016|2016-07].",
        "He has kept a blog since ['05|2005], and bees since [the summer of '69|1969-SU].",
        "[Ten years ago today|2007-08-21] the bridge fell; it opened [40 years ago this week|1977-W33].",
        "He swims [every other week|P2W] and pays £5bn [a year|P1Y].",
        "The match kicks off at [15:00 BST on Saturday|2017-08-26T15:00].",
        "It was the third game in as many days.",
    ),
    "2019-01-18": (
        "Lord March and Mrs May opened the house to Judge June.",
        "She was seen on Norland News' World News Tonight.",
        "He told the Today programme the plan was dead.",
        "The Good Friday Agreement was signed in [1998|1998].",
        "Profit fell to $3 in [the first quarter|2019-Q1], from $4 [a year ago|2018-Q1].",
        "He ran for [one hour, 20 minutes|PT1H20M] and was jailed for [three years and two months|P3Y2M].",
    ),
}


@pytest.mark.parametrize(
    ("day", "marked"), [pytest.param(day, marked, id=f"{day}: {marked}") for day, rows in CASES.items() for marked in rows]
)
def test_every_time_of_a_sentence_is_read_and_nothing_else(day, marked):
    """What stands in brackets, with its value behind the bar, in an article of that day."""
    published = date.fromisoformat(day)
    expected = re.findall(r"\[([^|\]]+)\|([^\]]+)\]", marked)
    body = re.sub(r"\[([^|\]]+)\|[^\]]+\]", r"\1", marked)
    mentions = tag(Article(id="news", title="", body=body, published=When(published, published, "day")))
    assert [(m.text, m.value) for m in mentions] == expected


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        pytest.param("Profit fell 3% in the first quarter.", "2018-10-01 2018-12-31", id="told as over: a company's own"),
        pytest.param("It expects sales to rise 3% in the first quarter.", "2019-01-01 2019-03-31", id="ahead: the calendar's"),
        pytest.param("Profit fell 3% in the fourth quarter.", "2018-10-01 2018-12-31", id="over by the calendar too"),
    ],
)
def test_a_quarter_that_has_hardly_begun_is_not_reported_on(sentence, days):
    """In the middle of January, results of a first quarter are those of a company whose year began in October."""
    day = date(2019, 1, 18)
    when = tag(Article(id="news", title="", body=sentence, published=When(day, day, "day")))[0].when
    assert when is not None
    assert f"{when.first} {when.last}" == days
