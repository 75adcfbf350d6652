// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/entities.h"

#include "core/reading/common/blanks.h"
#include "core/reading/html/htmltree.h"

#include <QHash>
#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using text::MappedText;

namespace {

constexpr qsizetype LongestName = 40;
constexpr qsizetype MostNames = 4'000; ///< different ones that are looked up; HTML knows 2,231

/// Length of the entity at the start of \p raw, with its semicolon; 0 if there is none.
qsizetype entityLength(QStringView raw)
{
    qsizetype at = raw.size() > 1 && raw[1] == u'#' ? 2 : 1;
    const qsizetype from = at;
    while (at < raw.size() && at < LongestName && raw[at].unicode() < 0x80 && raw[at].isLetterOrNumber())
        ++at;
    return at > from && at < raw.size() && raw[at] == u';' ? at + 1 : 0;
}

/// Looks up what entities stand for, each once.
class Entities
{
public:
    /// Empty if it stands for nothing.
    [[nodiscard]] QString text(QStringView entity)
    {
        const QString name = entity.toString();
        if (const auto known = m_known.constFind(name); known != m_known.cend())
            return *known;
        if (m_known.size() >= MostNames)
            return {};
        // A page's parser drops blanks before its first word.
        static const QRegularExpression blank(u"^&(?:#0*(?:9|10|13|32)|#[xX]0*(?:9|[aAdD]|20)|Tab|NewLine);$"_s);
        QString found = blank.match(name).hasMatch() ? u" "_s : decodeEntity(name);
        if (found == name || found.contains(QChar::ReplacementCharacter) || found.contains(QChar::Null))
            found.clear();
        return *m_known.insert(name, found);
    }

private:
    QHash<QString, QString> m_known;
};

} // namespace

MappedText unescaped(const MappedText &text)
{
    const QStringView view = text.view();
    Entities entities;
    MappedText made;
    qsizetype done = 0;
    for (qsizetype at = view.indexOf(u'&'); at >= 0; at = view.indexOf(u'&', at + 1)) {
        const qsizetype length = entityLength(view.sliced(at));
        const QString stands = length > 0 ? entities.text(view.sliced(at, length)) : QString();
        if (stands.isEmpty())
            continue;
        made.append(text, {done, at});
        made.appendInPlaceOf(stands.front(), text, at);
        made.appendInserted(QStringView(stands).sliced(1));
        at += length - 1;
        done = at + 1;
    }
    if (done == 0)
        return text;
    made.append(text, {done, view.size()});
    return made;
}

MappedText withoutEntities(MappedText text, int levels)
{
    for (; levels > 0 && text.view().contains(u'&'); --levels) {
        MappedText made = unescaped(text);
        if (made.size() == text.size())
            break;
        text = std::move(made);
    }
    return text;
}

QString withoutEntities(const QString &text, int levels)
{
    return text.contains(u'&') ? withoutEntities(MappedText::identity(text), levels).text() : text;
}

QString plainTitle(const QString &title)
{
    static const QRegularExpression block(uR"(</?(?:p|br|div|h[1-6])(?:\s[^<>]{0,400})?/?>)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inner(
        uR"(</?(?:b|i|u|a|em|strong|span|font|small|sup|sub|cite|q|mark|abbr)(?:\s[^<>]{0,400})?/?>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int MostLevels = 3;
    constexpr qsizetype Longest = 20'000;
    QString plain = withoutEntities(title.left(Longest), MostLevels);
    if (plain.contains(u'<'))
        plain.replace(block, u" "_s).remove(inner);
    return tidied(QStringView(plain));
}

} // namespace counterpart::reading
