// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/documents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

/// Whose voice a release without letterhead or address is, as ministries of many states write; all invented.
class TestPerspective : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVoiceIsTold_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &side, const QString &text) {
            QTest::newRow(name) << side << text;
        };
        row("pk", u"pk"_s,
            u"Prime Minister receives telephone call from President of Türkiye\n\nIslamabad: 3 May "
            "2024\n\nPrime Minister Muhammad Shehbaz Sharif received a telephone call from H.E. "
            "Recep Tayyip Erdoğan, President of the Republic of Türkiye, today. The two leaders "
            "reviewed Pakistan-Türkiye relations and agreed to raise trade. The Prime Minister "
            "thanked the President for his good wishes."_s);
        row("pk 2", u"pk"_s,
            u"The Deputy Prime Minister and Foreign Minister, Senator Orlan Vask, received a call "
            "Friday from the Foreign Minister of Denmark. They discussed Pakistan-Denmark ties and "
            "the situation in the region. He thanked Denmark for its help."_s);
        row("za", u"za"_s,
            u"President Ramaphosa holds talks with the President of Finland\n\nPresident Cyril "
            "Ramaphosa has this morning, Thursday, 15 May 2025, hosted His Excellency Alexander "
            "Stubb, President of the Republic of Finland, on a State Visit. The two Presidents "
            "discussed trade between South Africa and Finland."_s);
        row("eg", u"eg"_s,
            u"President El-Sisi Receives Phone Call from President of Cyprus\n\nToday, President "
            "Abdel Fattah El-Sisi received a phone call from the President of the Republic of "
            "Cyprus, Nikos Christodoulides. The Spokesman for the Presidency said the call covered "
            "the strong ties between Egypt and Cyprus. For his part, President Christodoulides "
            "praised Egypt's role."_s);
        row("bd", u"bd"_s,
            u"Japanese envoy calls on Chief Adviser\n\nDHAKA, Jan 5, 2025 (BSS) - The Ambassador of "
            "Japan to Bangladesh called on Chief Adviser Professor Muhammad Yunus at the State "
            "Guest House Jamuna today. They discussed investment and the Rohingya crisis."_s);
        row("jp", u"jp"_s,
            u"Japan-Norway Foreign Ministers' Telephone Talk\n\nOn May 7, commencing at 5:30 p.m. for "
            "approximately 20 minutes, Ms. Takana Mori, Minister for Foreign Affairs of Japan, "
            "held a telephone talk with H.E. Mr. Espen Barth Eide, Minister of Foreign Affairs of "
            "the Kingdom of Norway. The two ministers shared the view that Japan and Norway will "
            "work together."_s);
        row("kr", u"kr"_s,
            u"Telephone Conversation between Foreign Minister Cho and Minister of Foreign Affairs "
            "of Chile\n\nMinister of Foreign Affairs Cho Tae-yul held a telephone conversation with "
            "Minister of Foreign Affairs Alberto van Klaveren of Chile on April 8, and discussed "
            "ROK-Chile relations. The two Ministers agreed to upgrade the ROK-Chile FTA."_s);
        row("cn", u"cn"_s,
            u"Xi Jinping Holds Talks with Serbian President Aleksandar Vučić\n\nOn the morning of May "
            "8, 2024 local time, President Xi Jinping held talks with Serbian President Aleksandar "
            "Vučić in Belgrade. Xi Jinping pointed out that China and Serbia have an ironclad "
            "friendship. China-Serbia relations have a deep foundation."_s);
        row("in", u"in"_s,
            u"Telephone conversation between Prime Minister Shri Narendra Modi and Prime Minister "
            "of Nepal\n\nPrime Minister Shri Narendra Modi received a telephone call today from the "
            "Prime Minister of Nepal, Rt. Hon'ble Mr. K P Sharma Oli. The leaders reviewed the "
            "multifaceted India-Nepal partnership."_s);
        row("ca", u"ca"_s,
            u"Prime Minister Justin Trudeau speaks with President of Poland Andrzej Duda\n\nToday, "
            "Prime Minister Justin Trudeau spoke with the President of Poland, Andrzej Duda. The "
            "two leaders discussed support for Ukraine. Prime Minister Trudeau highlighted "
            "Canada's contributions. The Prime Minister and the President looked forward to "
            "meeting again."_s);
        row("fr", u"fr"_s,
            u"Call with President of Brazil\n\nThe President of the Republic spoke today with Luiz "
            "Inácio Lula da Silva, President of Brazil. France and Brazil will prepare COP30 "
            "together, and France welcomes Brazil's engagement. The Franco-Brazilian partnership "
            "has been relaunched."_s);
        row("ua", u"ua"_s,
            u"President of Ukraine spoke with the Prime Minister of the Netherlands\n\nPresident of "
            "Ukraine Volodymyr Zelenskyy had a phone conversation with Prime Minister of the "
            "Netherlands Mark Rutte. The Head of State thanked for the defence support for our "
            "warriors. The leaders discussed the needs of Ukraine in air defence."_s);
        row("kz", u"kz"_s,
            u"President Kassym-Jomart Tokayev held talks with the Federal Chancellor of Germany, "
            "Olaf Scholz, who arrived in Astana on an official visit. The Head of State noted that "
            "Kazakh-German relations grow. In turn, Olaf Scholz expressed gratitude to Kazakhstan."_s);
        row("az", u"az"_s,
            u"Ilham Aliyev received President of Latvia\n\nOn October 3, President of the Republic of "
            "Azerbaijan Ilham Aliyev received President of the Republic of Latvia Edgars "
            "Rinkēvičs. They hailed Azerbaijan-Latvia relations."_s);
        row("ph", u"ph"_s,
            u"MANILA — President Ferdinand R. Marcos Jr. welcomed Vietnamese Prime Minister Pham "
            "Minh Chinh to Malacañang on Tuesday. Marcos said the Philippines-Vietnam strategic "
            "partnership would deepen."_s);
        row("sg", u"sg"_s,
            u"MFA Spokesperson's Comments: Introductory Call\n\nMinister for Foreign Affairs Dr "
            "Vivian Balakrishnan had a telephone call with the Minister of Foreign Affairs of "
            "Thailand, Maris Sangiampongsa, today. Minister Balakrishnan congratulated him. They "
            "reaffirmed the excellent relations between Singapore and Thailand."_s);
        row("tr", u"tr"_s,
            u"Telephone call with President Putin of Russia\n\nPresident Recep Tayyip Erdoğan spoke "
            "by phone with President Vladimir Putin of Russia. The call addressed Türkiye-Russia "
            "relations. President Erdoğan said that Türkiye would continue its efforts."_s);
        row("il", u"il"_s,
            u"PM Netanyahu Speaks with Indian PM Modi\n\nPrime Minister Benjamin Netanyahu spoke "
            "today with Indian Prime Minister Narendra Modi. Prime Minister Netanyahu thanked him "
            "for India's support for Israel."_s);
        row("de", u"de"_s,
            u"Federal Chancellor Scholz speaks with President Zelenskyy\n\nFederal Chancellor Olaf "
            "Scholz spoke by telephone today with the President of Ukraine, Volodymyr Zelenskyy. "
            "The Federal Chancellor underlined that Germany would continue its support."_s);
        row("br", u"br"_s,
            u"President Luiz Inácio Lula da Silva received a phone call this Monday (12/5) from the "
            "Prime Minister of Spain, Pedro Sánchez. The two discussed the Mercosur-EU agreement. "
            "Lula stressed that Brazil and Spain share positions."_s);
        row("ke", u"ke"_s,
            u"President William Ruto on Tuesday held talks with UK Prime Minister Keir Starmer in "
            "London. President Ruto said Kenya and the United Kingdom will expand trade. The "
            "President thanked the UK for its support."_s);
        row("sa", u"sa"_s,
            u"HRH Crown Prince receives call from President of France\n\nHRH Prince Mohammed bin "
            "Salman bin Abdulaziz Al Saud, Crown Prince and Prime Minister, received a phone call "
            "today from President Emmanuel Macron of France. During the call, they reviewed "
            "relations between the Kingdom of Saudi Arabia and France."_s);
        row("qa", u"qa"_s,
            u"HH the Amir Receives Telephone Call from President of Iran\n\nHH the Amir Sheikh Tamim "
            "bin Hamad Al-Thani received this evening a telephone call from HE President of the "
            "Islamic Republic of Iran Dr. Masoud Pezeshkian. The call dealt with relations between "
            "the State of Qatar and Iran."_s);
        row("vn", u"vn"_s,
            u"Ha Noi – State President To Lam received Minister of Foreign Affairs of Hungary Péter "
            "Szijjártó in Ha Noi on May 30. He said Viet Nam attaches importance to the Viet "
            "Nam-Hungary comprehensive partnership. For his part, Szijjártó said Hungary values "
            "Viet Nam."_s);
        row("gb", u"gb"_s,
            u"PM meeting with President Macron of France: 5 May 2024\n\nThe Prime Minister met the "
            "President of France, Emmanuel Macron, this morning. They discussed illegal migration "
            "across the Channel and support for Ukraine."_s);
        row("ie", u"ie"_s,
            u"The Taoiseach Micheál Martin met with the Prime Minister of Portugal, Luís "
            "Montenegro, in Government Buildings today. They discussed the relations between "
            "Ireland and Portugal and the EU budget."_s);
        row("nz", u"nz"_s,
            u"Prime Minister Christopher Luxon has met with Australian Prime Minister Anthony "
            "Albanese in Queenstown today. \"Australia is New Zealand's closest partner,\" Mr Luxon "
            "says."_s);
        row("eu", u"eu"_s,
            u"Readout of the call between President Charles Michel and President Tokayev of "
            "Kazakhstan\n\nPresident Charles Michel spoke today with President Kassym-Jomart Tokayev "
            "of Kazakhstan. He recalled that the EU and Kazakhstan have an enhanced partnership."_s);
        row("ru", u"ru"_s,
            u"Telephone conversation with President of Kazakhstan Kassym-Jomart Tokayev\n\nVladimir "
            "Putin had a telephone conversation with President of Kazakhstan Kassym-Jomart "
            "Tokayev. The leaders discussed Russian-Kazakhstani cooperation."_s);
        row("us", u"us"_s,
            u"Readout of National Security Advisor Jake Sullivan's Call with Indian National "
            "Security Advisor Ajit Doval\n\nNational Security Advisor Jake Sullivan spoke today with "
            "Indian National Security Advisor Ajit Doval. Mr. Sullivan reaffirmed U.S. support."_s);
        row("au", u"au"_s,
            u"Call with the Prime Minister of Fiji\n\nI spoke today with the Prime Minister of Fiji, "
            "Sitiveni Rabuka. Australia and Fiji are family. Our government will keep standing "
            "with Fiji. Australia will deliver new vessels."_s);
        row("gh", u"gh"_s,
            u"President John Dramani Mahama has received the President of Togo, Faure Gnassingbé, "
            "at Jubilee House in Accra. Ghana and Togo agreed to open the border. President Mahama "
            "said Ghana values Togo."_s);
        row("kh", u"kh"_s,
            u"Samdech Thipadei Hun Manet, Prime Minister of Cambodia, met with Lao Prime Minister "
            "Sonexay Siphandone on Wednesday. The two leaders welcomed Cambodia-Laos ties."_s);
        row("mn", u"mn"_s,
            u"President of Mongolia U.Khurelsukh received Foreign Minister of Germany Annalena "
            "Baerbock. The President noted that Mongolia and Germany will mark fifty years of "
            "relations."_s);
        row("mx", u"mx"_s,
            u"Secretary Juan Ramón de la Fuente met with the Foreign Minister of Canada, Mélanie "
            "Joly, in Mexico City. The officials reviewed the Mexico-Canada bilateral agenda. "
            "Mexico reiterated its trust in Canada."_s);
        row("answers", u"jp"_s,
            u"Japan-Canada Relations\n\nOn July 9, commencing at 8:00 am, for 10 minutes, Ms. MORI Takana, Prime "
            "Minister of Japan, held a telephone meeting with the Honourable Piers Quell, Prime Minister of Canada. 1. "
            "At the outset, Prime Minister Quell expressed his sympathy. 2. In response, Prime Minister Mori thanked "
            "him and spoke of Japan-Canada ties."_s);
        row("two guests in the title", u"ru"_s,
            u"Telephone conversation with President of France Vastl Grumm and Federal Chancellor of Germany Oskel "
            "Prandt\n\nThe leaders exchanged views on Ukraine. The President of Russia told the others about the "
            "latest events, and that Russia is ready to help with the export of grain."_s);
        row("who is no adversary", u"gb"_s,
            u"The Prime Minister spoke with President Grumm of France and Chancellor Prandt of Germany yesterday "
            "evening. The leaders called on Russia to de-escalate. They spoke of Russian threats. The Prime Minister "
            "said the UK would go on using all its means, and recalled what he told President Putin this spring."_s);
        row("a house where they spoke", u"us"_s,
            u"Remarks by Vice President Harris and President Marcos of the Philippines Before Bilateral "
            "Meeting\n\nMalacañang Palace\n\nManila, Philippines\n\nVICE PRESIDENT HARRIS: Thank you, Mr. "
            "President.\n\nPRESIDENT MARCOS: You are welcome here at any time, Madam Vice President.\n\nVICE "
            "PRESIDENT HARRIS: Thank you."_s);
        row("two agencies", u"ae"_s,
            u"Ambassadors meet in Amman\n\nDubai [UAE], November 15 (ANI/WAM): Khalifa Al Zorak, UAE Ambassador to "
            "Jordan, and Yael Quell, US Ambassador to Jordan, met in the embassy in Amman."_s);
        row("a name of two words is no pope's", u"ie"_s,
            u"Taoiseach meets President Biden\n\nTaoiseach Leo Varadkar has met US President Joe Biden in the Oval Office "
            "this morning. They spoke of Gaza, where the Taoiseach restated Ireland's call for a ceasefire."_s);
        row("a town named like its state", u"kw"_s,
            u"Ministers discuss ties\n\nKUWAIT, May 3 (KUNA)-- Kuwaiti Foreign Minister Abdullah Al-Zork received a phone "
            "call from British Foreign Secretary David Cameron on Friday. They discussed trade."_s);
        row("a title without the article", u"in"_s,
            u"Prime Minister meets with the President of Russia\n\nPrime Minister Shri Narendra Modi met with President "
            "Vladimir Putin today in Kazan on the margins of the summit. Prime Minister said that India stands for "
            "dialogue."_s);
        row("two of one state", u"ua"_s,
            u"The Head of the President's Office and the Minister for Foreign Affairs of Ukraine met with the US "
            "President's National Security Advisor\n\nIn Washington, Head of the Office of the President Andriy Yermak and "
            "Minister for Foreign Affairs of Ukraine Dmytro Kuleba met with National Security Advisor to the President of "
            "the United States Jacob Sullivan. They spoke of the Ukrainian border and of Russia's plans."_s);
        row("two titles and a dash", u"kz"_s,
            u"Foreign Minister of Kazakhstan Held Talks with German Counterpart\n\nDeputy Prime Minister \u2013 Minister "
            "of Foreign Affairs of the Republic of Kazakhstan Murat Zork held talks with Federal Minister for Foreign "
            "Affairs of Germany Annalena Baerbock. The sides discussed Kazakh-German cooperation."_s);
        row("first names and initials", u"ph"_s,
            u"Meeting with Vice President Kamala Harris of the United States of America\n\nPresident\u2019s Hall\n\n"
            "President Ferdinand R. Marcos Jr. said he was delighted to welcome Vice President Kamala Harris of the United "
            "States of America at the palace."_s);
        row("a state that speaks", u"fr"_s,
            u"Statement on the attack in Moscow\n\nFrance strongly condemns the attack of last night. It expresses "
            "its solidarity with the victims and their families, and with all who lost friends."_s);
        row("a ministry that speaks", u"sa"_s,
            u"The Ministry of Foreign Affairs of the Kingdom of Saudi Arabia expresses its sincere condolences to the "
            "families of those who lost their lives in the floods, and wishes all who were hurt a quick recovery."_s);
        row("who is invited", u"cn"_s,
            u"At the invitation of Prime Minister Christopher Luxon of New Zealand, Premier Li Qiang will pay an "
            "official visit to New Zealand from June 13 to 15 and will meet with the Governor-General."_s);
        row("a guest of the title is no issuer", u"no"_s,
            u"Readout: Norway's Prime Minister and the President of the Palestinian Authority\n\nOslo, 28.05.2024. Prime "
            "Minister Jonas Gahr Støre spoke with Prime Minister Omar Zork of Palestine on Tuesday. They spoke of aid."_s);
        row("letterhead, body first", u"ke"_s,
            u"Ministry of Foreign Affairs of the Republic of Kenya\n\nStatement\n\nMinister Daudi Zork spoke with Minister "
            "Luc Quell of France on Monday."_s);
        row("letterhead, state first", u"gr"_s,
            u"Hellenic Republic\n\nMinistry of Rural Development and Food\n\n3 May 2024\n\nMinister Nikos Zork spoke with "
            "Minister Luc Quell of France on Monday."_s);
        row("letterhead of a presidency", u"pl"_s,
            u"Office of the President of the Republic of Poland\n\nWarsaw, 3 October 2023\n\nPresident Andrzej Duda had a "
            "telephone conversation with President of Ukraine Volodymyr Zelenskyy today."_s);
        row("sent from the capital", u"gh"_s,
            u"ACCRA, 5 May 2023. Minister Kofi Zork spoke with Minister Edem Quell of Togo. They discussed the border."_s);
        row("sent from the capital of the host", u""_s,
            u"LIMA, 5 May 2023. Minister Kofi Zork met Minister Juan Quell of Peru. They discussed fishing."_s);
        row("none", u""_s,
            u"The leaders of France and Germany met in Paris on Monday. They talked about steel and "
            "the budget, and agreed to meet again in Berlin in the autumn with their ministers of "
            "finance."_s);
        row("none 2", u""_s,
            u"U.S., Chinese officials hold talks\n\nU.S. officials and Chinese officials held talks "
            "in Madrid on Sunday over tariffs and the price of soybeans, people who know of the "
            "talks told reporters."_s);
        row("media", u"media"_s,
            u"WARSAW, June 3, 2024, The Vistula Daily: Chinese President Xi Jinping spoke with "
            "Polish President Andrzej Duda by phone on Monday. The two presidents discussed trade "
            "and transport links between the two countries."_s);
    }
    void theVoiceIsTold()
    {
        QFETCH(QString, side);
        QFETCH(QString, text);
        const auto facts = analysis::analyseDocument(test::documentOf(text), *lexicon::Lexicon::builtIn(), {});
        QCOMPARE(facts.side.value.value_or(QString()), side);
    }
};

QTEST_GUILESS_MAIN(TestPerspective)
#include "tst_perspective.moc"
