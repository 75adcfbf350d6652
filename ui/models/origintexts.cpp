// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/origintexts.h"

#include "ui/models/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <array>
#include <utility>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OriginTexts)
};

constexpr double Uncertain = 0.5;
const QString UnitedNations = u"un"_s; ///< the one code that is no country's

using Wording = std::pair<const char *, const char *>;

/// The rules of core/analysis that find what documents are.
constexpr std::array RuleTexts{
    Wording{"metadata", QT_TRANSLATE_NOOP("OriginTexts", "From the file's metadata")},
    Wording{"markup", QT_TRANSLATE_NOOP("OriginTexts", "From the page's markup")},
    Wording{"tag", QT_TRANSLATE_NOOP("OriginTexts", "From the page's tags")},
    Wording{"url", QT_TRANSLATE_NOOP("OriginTexts", "From the web address")},
    Wording{"site-name", QT_TRANSLATE_NOOP("OriginTexts", "From the name of the site")},
    Wording{"file-name", QT_TRANSLATE_NOOP("OriginTexts", "From the file name")},
    Wording{"byline", QT_TRANSLATE_NOOP("OriginTexts", "From the byline")},
    Wording{"letterhead", QT_TRANSLATE_NOOP("OriginTexts", "From the letterhead")},
    Wording{"dateline", QT_TRANSLATE_NOOP("OriginTexts", "From the dateline")},
    Wording{"date-line", QT_TRANSLATE_NOOP("OriginTexts", "From a line with the date")},
    Wording{"sign-off", QT_TRANSLATE_NOOP("OriginTexts", "From the sign-off")},
    Wording{"title", QT_TRANSLATE_NOOP("OriginTexts", "From the title")},
    Wording{"first-line", QT_TRANSLATE_NOOP("OriginTexts", "From the first line")},
    Wording{"press", QT_TRANSLATE_NOOP("OriginTexts", "From its publisher, a news medium")},
    Wording{"speakers", QT_TRANSLATE_NOOP("OriginTexts", "From its speakers' names")},
    Wording{"lists", QT_TRANSLATE_NOOP("OriginTexts", "From its lists")},
    Wording{"first-person", QT_TRANSLATE_NOOP("OriginTexts", "From its first person")},
    Wording{"relay-phrase", QT_TRANSLATE_NOOP("OriginTexts", "From whom it quotes")},
    Wording{"script-and-words", QT_TRANSLATE_NOOP("OriginTexts", "From its script and words")},
};

constexpr std::array ReaderTexts{
    Wording{"html", QT_TRANSLATE_NOOP("OriginTexts", "Web page")},
    Wording{"mhtml", QT_TRANSLATE_NOOP("OriginTexts", "Saved web page")},
    Wording{"winmail", QT_TRANSLATE_NOOP("OriginTexts", "Outlook attachment")},
    Wording{"mail", QT_TRANSLATE_NOOP("OriginTexts", "Email")},
    Wording{"zip", QT_TRANSLATE_NOOP("OriginTexts", "Archive")},
    Wording{"table", QT_TRANSLATE_NOOP("OriginTexts", "Table")},
    Wording{"json", QT_TRANSLATE_NOOP("OriginTexts", "JSON")},
    Wording{"rss", QT_TRANSLATE_NOOP("OriginTexts", "News feed")},
    Wording{"markdown", QT_TRANSLATE_NOOP("OriginTexts", "Markdown")},
    Wording{"text", QT_TRANSLATE_NOOP("OriginTexts", "Plain text")},
    Wording{"docx", QT_TRANSLATE_NOOP("OriginTexts", "Word document")},
    Wording{"odt", QT_TRANSLATE_NOOP("OriginTexts", "OpenDocument text")},
    Wording{"pdf", QT_TRANSLATE_NOOP("OriginTexts", "PDF")},
    Wording{"scan", QT_TRANSLATE_NOOP("OriginTexts", "Scanned pages, by text recognition")},
};

template <size_t N>
QString textOf(const std::array<Wording, N> &texts, QStringView name)
{
    for (const auto &[key, words] : texts) {
        if (name == QLatin1StringView(key))
            return QCoreApplication::translate("OriginTexts", words);
    }
    return {};
}

/// Names of countries in capital-blind form, each with its code.
const QHash<QString, QString> &codesByName()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        for (int at = 1; at <= QLocale::LastTerritory; ++at) {
            const auto territory = static_cast<QLocale::Territory>(at);
            const QString code = QLocale::territoryToCode(territory).toLower();
            if (code.size() == 2)
                all.insert(QLocale::territoryToString(territory).toCaseFolded(), code);
        }
        return all;
    }();
    return codes;
}

} // namespace

QString evidenceText(const domain::Evidence &evidence)
{
    if (evidence.rule.isEmpty())
        return {};
    const QString known = textOf(RuleTexts, evidence.rule);
    const QString text = known.isEmpty() ? Texts::tr("Detected") : known;
    return evidence.confidence < Uncertain ? Texts::tr("Uncertain. %1").arg(text) : text;
}

QString readerText(const QString &reader)
{
    const qsizetype inside = reader.indexOf(u" in "_s);
    const QString name = reader.left(inside).section(u'/', 0, 0);
    const QString known = textOf(ReaderTexts, name);
    const QString text = known.isEmpty() ? name : known;
    return inside < 0 ? text : Texts::tr("%1 in %2").arg(text, reader.sliced(inside + 4));
}

QString countryNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(sideName(code));
    return names.join(u", "_s);
}

std::optional<QString> countryCode(const QString &name)
{
    const QString given = name.simplified().toCaseFolded();
    if (const auto code = codesByName().constFind(given); code != codesByName().cend())
        return *code;
    if (given == sideName(UnitedNations).toCaseFolded() || given == UnitedNations)
        return UnitedNations;
    if (given.size() == 2 && QLocale::codeToTerritory(given.toUpper()) != QLocale::AnyTerritory)
        return given;
    return std::nullopt;
}

} // namespace counterpart::models
