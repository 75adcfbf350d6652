// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/bodytext.h"

#include "core/reading/common/lines.h"
#include "core/reading/common/notices.h"
#include "core/reading/html/entities.h"
#include "core/reading/html/htmlblocks.h"
#include "core/reading/html/htmlcost.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// Markup that was escaped once too often: tags that open and close, and hardly any that are tags still.
bool isEscapedMarkup(QStringView text)
{
    static const QString names =
        u"(?:p|br|hr|div|a|span|strong|em|b|i|u|ul|ol|li|h[1-6]|table|tr|td|blockquote|img)"_s;
    // Ampersands too, where it was escaped more than once too often.
    static const QString less = u"&(?:amp;){0,3}lt;"_s;
    static const QString greater = u"&(?:amp;){0,3}gt;"_s;
    static const QRegularExpression escaped(less + u"/?"_s + names + u"(?:\\s|/|"_s + greater + u')',
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closing(less + u"(?:/"_s + names + u"\\s*|(?:br|hr|img)\\b[^&]{0,400}/?)"_s + greater,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression real(u"</?"_s + names + u"[\\s/>]"_s, QRegularExpression::CaseInsensitiveOption);
    if (!closing.matchView(text).hasMatch())
        return false;
    const auto count = [text](const QRegularExpression &pattern) {
        qsizetype found = 0;
        for (auto it = pattern.globalMatchView(text); it.hasNext(); it.next())
            ++found;
        return found;
    };
    return count(escaped) > 2 * count(real);
}

/// "<" before a letter that opens no tag ("a<b done"), which a page's parser would drop with all behind it.
text::MappedText withoutStraySigns(const text::MappedText &body)
{
    const QStringView view = body.view();
    text::MappedText made;
    qsizetype done = 0;
    for (qsizetype at = view.indexOf(u'<'); at >= 0; at = view.indexOf(u'<', at + 1)) {
        const qsizetype next = view.indexOf(u'<', at + 1);
        const QStringView tag = view.sliced(at, (next < 0 ? view.size() : next) - at);
        if (tag.size() < 2 || !tag[1].isLetter() || tag.contains(u'>') || tag.contains(u'='))
            continue;
        made.append(body, {done, at});
        made.appendInPlaceOf(u'&', body, at);
        made.appendInserted(u"lt;");
        done = at + 1;
    }
    if (done == 0)
        return body;
    made.append(body, {done, view.size()});
    return made;
}

} // namespace

void readBody(const text::MappedText &source, int depth, Draft &draft)
{
    constexpr int MostLevels = 4;
    text::MappedText body = source;
    for (int level = 0; level < MostLevels && isEscapedMarkup(body.view()); ++level)
        body = unescaped(body);
    body = withoutStraySigns(body);
    static const QRegularExpression markup(uR"(<[a-zA-Z!/]|&[#a-zA-Z])"_s);
    const bool html = markup.matchView(body.view()).hasMatch();
    if (html && isCostly(body.view(), depth))
        draft.meta.warnOfLeftOut(u"a text is nested too deeply and was left out"_s);
    else
        draft.blocks = html ? blocksOfHtml(body, Scope::Fragment, depth) : blocksOfLines(body);
    takeParaphraseNotice(draft);
}

} // namespace counterpart::reading
