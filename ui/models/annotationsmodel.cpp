// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotationsmodel.h"

#include "ui/models/codesmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"

#include <QCollator>
#include <QLocale>

#include <map>
#include <numeric>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using domain::AnnotationRow;

namespace {

constexpr quintptr Top = 0; ///< internal id of heads; of rows below one: its number from 1
constexpr qsizetype ShownQuote = 300;
constexpr qsizetype ShownMemo = 120;

} // namespace

AnnotationsModel::AnnotationsModel(const AnnotationBook &book, const LibraryModel &library, Which which,
                                   QObject *parent)
    : QAbstractItemModel(parent), m_book(book), m_library(library), m_which(which)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0); // several changes of one moment are one
    connect(&m_pause, &QTimer::timeout, this, &AnnotationsModel::rebuild);
    connect(&book, &AnnotationBook::changed, this, &AnnotationsModel::later);
    connect(&book, &AnnotationBook::narrowingChanged, this, &AnnotationsModel::later);
    connect(&library, &QAbstractItemModel::modelReset, this, &AnnotationsModel::later);
    connect(&library, &LibraryModel::rearranged, this, &AnnotationsModel::later);
    rebuild();
}

void AnnotationsModel::later()
{
    m_stale = true;
    if (m_active)
        m_pause.start();
}

void AnnotationsModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        rebuild();
}

void AnnotationsModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

void AnnotationsModel::setText(const QString &text)
{
    const QString wanted = text.simplified();
    if (m_text == wanted)
        return;
    m_text = wanted;
    rebuild();
}

void AnnotationsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    rebuild();
}

void AnnotationsModel::rebuild()
{
    beginResetModel();
    m_stale = false;
    m_pause.stop();
    m_entries.clear();
    for (const AnnotationRow &row : m_book.rows()) {
        if (row.orphan != (m_which == Which::Orphans) || !m_book.accepts(row))
            continue;
        Entry entry = entryOf(row);
        if (fits(entry))
            m_entries.push_back(std::move(entry));
    }
    m_shown = static_cast<int>(m_entries.size());
    sortEntries();
    makeGroups();
    endResetModel();
}

AnnotationsModel::Entry AnnotationsModel::entryOf(const AnnotationRow &row) const
{
    Entry entry{row.id, row.document, row.anchor.range, m_book.colour(row), {}, row.modified};
    entry.texts[Passage] = shortened(row.anchor.quote, ShownQuote);
    entry.texts[Codes] = m_book.codeNames(row);
    entry.texts[Memo] = shortened(row.memo, ShownMemo);
    if (const domain::DocumentRow *document = m_library.document(row.document))
        entry.texts[Document] = document->shownTitle();
    entry.texts[Author] = row.author;
    return entry;
}

bool AnnotationsModel::fits(const Entry &entry) const
{
    return m_text.isEmpty() || std::ranges::any_of(entry.texts, [this](const QString &text) {
               return text.contains(m_text, Qt::CaseInsensitive);
           });
}

void AnnotationsModel::sortEntries()
{
    const auto byPlace = [](const Entry &a, const Entry &b) {
        return std::tuple(a.document, a.range.begin, a.id) < std::tuple(b.document, b.range.begin, b.id);
    };
    std::ranges::sort(m_entries, byPlace);
    if (m_sortColumn < 0 || m_sortColumn >= ColumnCount)
        return;
    // Keys are made once: comparing texts by their language is dear.
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    keys.reserve(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QString text = m_sortColumn == Changed
                                 ? QString::number(m_entries[i].changed.toMSecsSinceEpoch())
                                 : m_entries[i].texts[m_sortColumn].left(60);
        keys.emplace_back(collator.sortKey(text), i);
    }
    std::ranges::stable_sort(keys, [this](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    std::vector<Entry> sorted;
    sorted.reserve(keys.size());
    for (const auto &key : keys)
        sorted.push_back(std::move(m_entries[key.second]));
    m_entries = std::move(sorted);
}

std::vector<std::pair<QString, QColor>> AnnotationsModel::groupsOf(const Entry &entry) const
{
    if (m_grouping == Grouping::ByDocument)
        return {{entry.texts[Document], {}}};
    if (m_grouping == Grouping::ByAuthor)
        return {{entry.texts[Author], {}}};
    std::vector<std::pair<QString, QColor>> groups;
    if (const AnnotationRow *row = m_book.row(entry.id)) {
        for (const domain::CodeId id : row->codes) {
            if (const domain::CodeRow *code = m_book.codes().code(id))
                groups.emplace_back(m_book.codes().path(id), QColor(code->values.colour));
        }
    }
    if (groups.empty())
        groups.emplace_back(tr("No code"), QColor());
    return groups;
}

void AnnotationsModel::makeGroups()
{
    m_groups.clear();
    if (m_grouping == Grouping::None) {
        m_groups.push_back({{}, {}, std::vector<size_t>(m_entries.size())});
        std::iota(m_groups.front().entries.begin(), m_groups.front().entries.end(), size_t(0));
        return;
    }
    std::map<QString, size_t> places;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        for (auto &[title, colour] : groupsOf(m_entries[i])) {
            const auto [at, isNew] = places.try_emplace(title, m_groups.size());
            if (isNew)
                m_groups.push_back({title, colour, {}});
            m_groups[at->second].entries.push_back(i);
        }
    }
    std::ranges::stable_sort(m_groups, [](const Group &a, const Group &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
}

QModelIndex AnnotationsModel::indexOf(AnnotationId id) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<size_t> &entries = m_groups[group].entries;
        for (size_t row = 0; row < entries.size(); ++row) {
            if (m_entries[entries[row]].id == id)
                return createIndex(static_cast<int>(row), 0, quintptr(group + 1));
        }
    }
    return {};
}

AnnotationId AnnotationsModel::annotationAt(const QModelIndex &index)
{
    return AnnotationId(index.data(AnnotationRole).toLongLong());
}

const AnnotationsModel::Entry *AnnotationsModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == Top)
        return nullptr;
    return &m_entries[m_groups[index.internalId() - 1].entries[static_cast<size_t>(index.row())]];
}

QModelIndex AnnotationsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (m_grouping == Grouping::None)
        return createIndex(row, column, quintptr(1));
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : Top);
}

QModelIndex AnnotationsModel::parent(const QModelIndex &child) const
{
    if (m_grouping == Grouping::None || !child.isValid() || child.internalId() == Top)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, Top);
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    if (m_grouping == Grouping::None)
        return parent.isValid() || m_groups.empty() ? 0 : static_cast<int>(m_groups.front().entries.size());
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() > 0 || parent.internalId() != Top)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].entries.size());
}

int AnnotationsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AnnotationsModel::groupData(const Group &group, int column, int role) const
{
    if (role == ColourRole)
        return group.colour;
    if (role == GroupCountRole)
        return static_cast<int>(group.entries.size());
    if (column == 0 && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return group.title.isEmpty() ? tr("Untitled document") : group.title;
    return {};
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry *at = entry(index);
    if (!at)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Changed)
            return QLocale().toString(at->changed.toLocalTime().date(), u"d MMM yyyy"_s);
        return at->texts[index.column()];
    case Qt::ToolTipRole:
        return index.column() == Passage || index.column() == Memo
                   ? m_book.card(at->id)
                   : at->texts[index.column()].toHtmlEscaped();
    case AnnotationRole:
        return at->id.value;
    case DocumentRole:
        return at->document.value;
    case BeginRole:
        return at->range.begin;
    case EndRole:
        return at->range.end;
    case OrphanRole:
        return m_which == Which::Orphans;
    case ColourRole:
        return at->colour;
    default:
        return {};
    }
}

QVariant AnnotationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Passage:
        return tr("Passage");
    case Codes:
        return tr("Codes");
    case Memo:
        return tr("Memo");
    case Document:
        return tr("Document");
    case Author:
        return tr("By");
    case Changed:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace counterpart::models
