// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codetree.h"

#include <QRegularExpression>

#include <array>

namespace counterpart::domain {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

/// Told apart by lightness as well as by hue (Okabe and Ito, "Color Universal Design", 2008).
constexpr std::array Colours{QLatin1StringView("#0072b2"), QLatin1StringView("#d55e00"),
                             QLatin1StringView("#009e73"), QLatin1StringView("#cc79a7"),
                             QLatin1StringView("#e69f00"), QLatin1StringView("#56b4e9"),
                             QLatin1StringView("#8a7f00")};

} // namespace

QString foldedCodeName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

CodeTree::CodeTree(std::vector<CodeRow> rows)
{
    for (CodeRow &row : rows) {
        m_below[row.parent].push_back(row.id);
        m_rows.insert(row.id, std::move(row));
    }
}

Result<CodeRow> CodeTree::find(CodeId id) const
{
    const auto at = m_rows.constFind(id);
    if (at == m_rows.cend())
        return base::fail(ErrorKind::NotFound, {}, u"the code is not in the store any more"_s,
                          u"choose another one"_s);
    return *at;
}

std::vector<CodeId> CodeTree::below(CodeId id) const
{
    return m_below.value(id);
}

bool CodeTree::isBelow(CodeId id, CodeId top) const
{
    for (int level = 0; id.isValid() && level <= DeepestCode; ++level) {
        if (id == top)
            return true;
        id = m_rows.value(id).parent;
    }
    return false;
}

CodeId CodeTree::named(CodeId parent, const QString &name) const
{
    const QString folded = foldedCodeName(name);
    for (const CodeId id : m_below.value(parent)) {
        if (foldedCodeName(m_rows[id].values.name) == folded)
            return id;
    }
    return {};
}

CodeId CodeTree::follow(QStringList &path) const
{
    CodeId parent;
    while (path.size() > 1) {
        const CodeId next = named(parent, path.first());
        if (!next.isValid())
            break;
        parent = next;
        path.removeFirst();
    }
    return parent;
}

int CodeTree::depth(CodeId id) const
{
    int depth = 0;
    for (; id.isValid() && depth <= DeepestCode; id = m_rows.value(id).parent)
        ++depth;
    return depth;
}

int CodeTree::height(CodeId id) const
{
    int height = 0;
    for (std::vector<CodeId> level{id}; !level.empty() && height <= DeepestCode; ++height) {
        std::vector<CodeId> next;
        for (const CodeId code : level) {
            const std::vector<CodeId> children = below(code);
            next.insert(next.end(), children.begin(), children.end());
        }
        level = std::move(next);
    }
    return height;
}

Result<CodeValues> CodeTree::checked(const CodeValues &values) const
{
    CodeValues good = values;
    good.name = values.name.normalized(QString::NormalizationForm_C).simplified();
    if (good.name.isEmpty())
        return base::fail(ErrorKind::Invalid, {}, u"a code needs a name"_s);
    if (good.name.size() > LongestCodeName)
        return base::fail(ErrorKind::Refused, good.name.left(40) + u'…',
                          u"is longer than %1 characters"_s.arg(LongestCodeName),
                          u"keep the name short and say the rest in the description"_s);
    if (good.description.toUtf8().size() > LongestMemo)
        return base::fail(ErrorKind::Refused, good.name, u"has a description of more than 1 MB"_s,
                          u"keep it as a document of its own"_s);
    if (good.colour.isEmpty())
        good.colour = Colours[size_t(m_rows.size()) % Colours.size()];
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    if (!colour.match(good.colour).hasMatch())
        return base::fail(ErrorKind::Invalid, good.colour, u"is no colour"_s, u"write it as #0072b2"_s);
    return good;
}

Result<void> CodeTree::allows(CodeId parent, const QString &name, CodeId except, int height) const
{
    if (parent.isValid() && !m_rows.contains(parent))
        return find(parent).transform([](const CodeRow &) {});
    if (const CodeId taken = named(parent, name); taken.isValid() && taken != except)
        return base::fail(ErrorKind::Refused, name, u"already exists under the same code"_s,
                          u"take another name, or merge the two"_s);
    if (depth(parent) + height > DeepestCode)
        return base::fail(ErrorKind::Refused, name, u"would lie more than %1 levels deep"_s.arg(DeepestCode),
                          u"put it under a code nearer to the top"_s);
    return {};
}

} // namespace counterpart::domain
