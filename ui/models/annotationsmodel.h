// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/annotationbook.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace counterpart::models {

class LibraryModel;

/// The annotations of the book as a table, or below the heads of groups; sorted and narrowed in itself, for
/// an annotation of two codes stands in two groups. GUI thread only.
class AnnotationsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Passage, Codes, Memo, Document, Author, Changed, ColumnCount };
    enum Role {
        AnnotationRole = Qt::UserRole, ///< qint64 id; 0 of a group
        DocumentRole,                  ///< qint64 id
        BeginRole,
        EndRole,
        OrphanRole,
        ColourRole, ///< QColor, invalid where there is no code
        GroupCountRole,
    };
    enum class Grouping { None, ByCode, ByDocument, ByAuthor };
    enum class Which { Placed, Orphans };

    /// Both outlive the model.
    AnnotationsModel(const AnnotationBook &book, const LibraryModel &library, Which which,
                     QObject *parent = nullptr);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// Only what has \p text in its passage, codes, memo, document or author, case ignored.
    void setText(const QString &text);
    /// While it is not, changes of the book wait.
    void setActive(bool active);
    /// Annotations that are shown, each once.
    [[nodiscard]] int shown() const { return m_shown; }
    /// The first row of an annotation; invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(domain::AnnotationId id) const;
    [[nodiscard]] static domain::AnnotationId annotationAt(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Entry
    {
        domain::AnnotationId id;
        domain::DocumentId document;
        text::Range range;
        QColor colour;
        QString texts[ColumnCount];
        QDateTime changed;
    };
    struct Group
    {
        QString title;
        QColor colour;
        std::vector<size_t> entries; ///< in m_entries
    };
    void later();
    void rebuild();
    [[nodiscard]] Entry entryOf(const domain::AnnotationRow &row) const;
    [[nodiscard]] bool fits(const Entry &entry) const;
    void sortEntries();
    void makeGroups();
    [[nodiscard]] std::vector<std::pair<QString, QColor>> groupsOf(const Entry &entry) const;
    [[nodiscard]] const Entry *entry(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;

    const AnnotationBook &m_book;
    const LibraryModel &m_library;
    Which m_which;
    Grouping m_grouping = Grouping::None;
    QString m_text;
    int m_sortColumn = -1; ///< -1: by document and place
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<Entry> m_entries;
    std::vector<Group> m_groups; ///< one without a title when there is no grouping
    int m_shown = 0;
    bool m_active = true;
    bool m_stale = false;
    QTimer m_pause;
};

} // namespace counterpart::models
