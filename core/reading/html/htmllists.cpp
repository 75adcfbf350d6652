// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/htmllists.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> numberIn(const QString &told)
{
    bool isNumber = false;
    const int number = told.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

NumberForm formOf(const QString &type)
{
    return type == u"a"   ? NumberForm::LowerLetter
           : type == u"A" ? NumberForm::UpperLetter
           : type == u"i" ? NumberForm::LowerRoman
           : type == u"I" ? NumberForm::UpperRoman
                          : NumberForm::Decimal;
}

/// The same as a style tells it; \p otherwise where it tells none of these.
NumberForm formOfStyle(const QString &style, NumberForm otherwise)
{
    static const QRegularExpression named(
        u"list-style(?:-type)?\\s*:[^;]*?\\b(lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|"
        "upper-roman|decimal-leading-zero|decimal|none|disc|circle|square)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name = named.match(style).captured(1).toLower();
    if (name.isEmpty())
        return otherwise;
    return name == u"lower-alpha" || name == u"lower-latin"   ? NumberForm::LowerLetter
           : name == u"upper-alpha" || name == u"upper-latin" ? NumberForm::UpperLetter
           : name == u"lower-roman"                           ? NumberForm::LowerRoman
           : name == u"upper-roman"                           ? NumberForm::UpperRoman
           : name == u"decimal-leading-zero"                  ? NumberForm::TwoDigits
           : name == u"decimal"                               ? NumberForm::Decimal
                                                              : NumberForm::None;
}

} // namespace

bool isList(const GumboNode *node)
{
    return tagOf(node) == GUMBO_TAG_UL || tagOf(node) == GUMBO_TAG_OL;
}

bool holdsItems(const GumboNode *node)
{
    return isList(node) || tagOf(node) == GUMBO_TAG_MENU || tagOf(node) == GUMBO_TAG_DIR;
}

ListNumbers numbersOf(const GumboNode *list)
{
    static const QRegularExpression plain(lexicon::cuePattern(u"pages.plain_lists"),
                                          QRegularExpression::CaseInsensitiveOption);
    ListNumbers numbers;
    if (tagOf(list) != GUMBO_TAG_OL || plain.match(attribute(list, "class")).hasMatch())
        return numbers;
    numbers.form = formOfStyle(attribute(list, "style"), formOf(attribute(list, "type")));
    if (hasAttribute(list, "reversed")) {
        numbers.step = -1;
        numbers.next = int(std::ranges::count_if(
            childrenOf(list), [](const GumboNode *item) { return tagOf(item) == GUMBO_TAG_LI; }));
    }
    numbers.next = numberIn(attribute(list, "start")).value_or(numbers.next);
    return numbers;
}

std::optional<int> numberOf(const GumboNode *item)
{
    return numberIn(attribute(item, "value"));
}

} // namespace counterpart::reading
