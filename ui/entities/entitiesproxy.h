// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include <vector>

namespace counterpart::models {
class EntitiesModel;
}

namespace counterpart::entities {

/// Keeps the sidebar short: the first few of each section until a section is opened, or those that what is
/// typed matches fuzzily. However many there are, no more are shown than anybody looks through.
class EntitiesProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int ShownFirst = 8;
    static constexpr int ShownAtMost = 400;

    explicit EntitiesProxy(QObject *parent = nullptr);
    /// Takes an EntitiesModel.
    void setSourceModel(QAbstractItemModel *model) override;
    void setText(const QString &text);
    void toggleSection(const QString &title);
    /// How many of the section's rows are kept back.
    [[nodiscard]] int hiddenRows(const QModelIndex &section) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void match();
    [[nodiscard]] int allowed(int section) const;

    const models::EntitiesModel *m_model = nullptr;
    QString m_text; ///< as it is compared
    QSet<QString> m_open;
    std::vector<std::vector<bool>> m_matches; ///< by section and row; empty when nothing is typed
    std::vector<int> m_matching;              ///< how many match, shown or not
};

} // namespace counterpart::entities
