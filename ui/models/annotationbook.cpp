// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotationbook.h"

#include "ui/models/codesmodel.h"
#include "ui/models/wording.h"

#include <QLocale>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using domain::AnnotationRow;
using domain::CodeId;
using domain::DocumentId;

AnnotationBook::AnnotationBook(const CodesModel &codes, QObject *parent) : QObject(parent), m_codes(codes)
{
    connect(&codes, &CodesModel::changed, this, [this] {
        if (m_narrowing.code.isValid() && !m_codes.code(m_narrowing.code))
            setNarrowing({{}, m_narrowing.author});
        Q_EMIT changed({});
    });
}

void AnnotationBook::number()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_rows.size()));
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].id, i);
}

void AnnotationBook::setRows(std::vector<AnnotationRow> rows)
{
    m_rows = std::move(rows);
    number();
    Q_EMIT changed({});
}

void AnnotationBook::clear()
{
    m_narrowing = {};
    setRows({});
}

void AnnotationBook::update(const std::vector<AnnotationId> &which, std::vector<AnnotationRow> rows)
{
    QSet<DocumentId> documents;
    QSet<AnnotationId> gone(which.begin(), which.end());
    bool renumber = false;
    for (AnnotationRow &row : rows) {
        gone.remove(row.id);
        documents.insert(row.document);
        if (const auto at = m_places.constFind(row.id); at != m_places.cend()) {
            m_rows[*at] = std::move(row);
        } else {
            m_places.insert(row.id, m_rows.size());
            m_rows.push_back(std::move(row));
        }
    }
    for (const AnnotationId id : std::as_const(gone)) {
        if (const AnnotationRow *old = row(id))
            documents.insert(old->document);
        renumber = renumber || m_places.contains(id);
    }
    if (renumber) {
        std::erase_if(m_rows, [&gone](const AnnotationRow &row) { return gone.contains(row.id); });
        number();
    }
    if (!documents.isEmpty())
        Q_EMIT changed(documents);
}

const AnnotationRow *AnnotationBook::row(AnnotationId id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.cend() ? nullptr : &m_rows[*at];
}

QStringList AnnotationBook::authors() const
{
    QSet<QString> names;
    for (const AnnotationRow &row : m_rows)
        names.insert(row.author);
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QString AnnotationBook::codeNames(const AnnotationRow &row) const
{
    QStringList names;
    for (const CodeId id : row.codes) {
        if (const domain::CodeRow *code = m_codes.code(id))
            names << code->values.name;
    }
    names.sort(Qt::CaseInsensitive);
    return names.join(u", "_s);
}

QColor AnnotationBook::colour(const AnnotationRow &row) const
{
    const domain::CodeRow *code = row.codes.empty() ? nullptr : m_codes.code(row.codes.front());
    return code ? QColor(code->values.colour) : QColor();
}

void AnnotationBook::setNarrowing(const AnnotationNarrowing &narrowing)
{
    if (m_narrowing == narrowing)
        return;
    m_narrowing = narrowing;
    Q_EMIT narrowingChanged();
}

bool AnnotationBook::accepts(const AnnotationRow &row) const
{
    if (!m_narrowing.author.isEmpty() && row.author != m_narrowing.author)
        return false;
    return !m_narrowing.code.isValid() || std::ranges::any_of(row.codes, [this](CodeId id) {
        return m_codes.isBelow(id, m_narrowing.code);
    });
}

QString AnnotationBook::label(AnnotationId id) const
{
    const AnnotationRow *annotation = row(id);
    if (!annotation)
        return {};
    if (const QString codes = codeNames(*annotation); !codes.isEmpty())
        return codes;
    const QString memo = shortened(annotation->memo.trimmed().section(u'\n', 0, 0), 60);
    return memo.isEmpty() ? tr("No code") : u"“%1”"_s.arg(memo);
}

QString AnnotationBook::card(AnnotationId id) const
{
    constexpr qsizetype Shown = 400;
    const AnnotationRow *annotation = row(id);
    if (!annotation)
        return {};
    const QString codes = codeNames(*annotation);
    const QString memo = annotation->memo.left(MemoCharacters).trimmed();
    QStringList lines{u"<b>%1</b>"_s.arg((codes.isEmpty() ? tr("No code") : codes).toHtmlEscaped())};
    if (!memo.isEmpty())
        lines << memo.left(Shown).toHtmlEscaped().replace(u'\n', u"<br>"_s) +
                     (memo.size() > Shown ? u"…"_s : QString());
    const QString when = QLocale().toString(annotation->created.toLocalTime(), QLocale::ShortFormat);
    lines << tr("%1, %2").arg(annotation->author, when).toHtmlEscaped();
    return lines.join(u"<br>"_s);
}

std::vector<AnnotationSpan> AnnotationBook::spans(DocumentId document) const
{
    std::vector<AnnotationSpan> spans;
    for (const AnnotationRow &row : m_rows) {
        if (row.document == document && !row.orphan && accepts(row))
            spans.push_back({row.id, row.anchor.range, colour(row)});
    }
    std::ranges::sort(spans, [](const AnnotationSpan &a, const AnnotationSpan &b) {
        return std::tuple(a.range.begin, -a.range.end, a.id) < std::tuple(b.range.begin, -b.range.end, b.id);
    });
    return spans;
}

} // namespace counterpart::models
