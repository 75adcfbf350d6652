// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace counterpart::entities {

/// Keeps the sidebar short: the first few of each section until a section is opened or something is typed.
/// What is typed matches fuzzily.
class EntitiesProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int ShownFirst = 8;
    static constexpr int ShownAtMost = 400;

    explicit EntitiesProxy(QObject *parent = nullptr);
    void setText(const QString &text);
    void toggleSection(const QString &title);
    /// How many of the section's rows are kept back.
    [[nodiscard]] int hiddenRows(const QModelIndex &section) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool fits(const QModelIndex &index) const;
    QString m_text;
    QSet<QString> m_open;
};

} // namespace counterpart::entities
