// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/celleditors.h"

#include "ui/library/choices.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/partialdateedit.h"

#include <QComboBox>
#include <QTimer>

namespace counterpart::library {

using namespace Qt::StringLiterals;
using models::LibraryModel;

namespace {
constexpr int LongestLine = 1000; ///< characters, as long as a name can be
}

QWidget *CellEditors::create(QWidget *parent, const QModelIndex &index, QStyledItemDelegate &delegate) const
{
    QWidget *editor = nullptr;
    const bool isChosen = index.column() == LibraryModel::Side || index.column() == LibraryModel::Type ||
                          index.column() == LibraryModel::Language;
    if (isChosen) {
        editor = newBox(parent, index.column(), delegate);
    } else if (index.column() == LibraryModel::Date) {
        editor = new widgets::PartialDateEdit(parent);
    } else {
        auto *line = new QLineEdit(parent);
        line->setMaxLength(LongestLine);
        editor = line;
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setProperty("look", u"cell"_s);
    return editor;
}

QWidget *CellEditors::newBox(QWidget *parent, int column, QStyledItemDelegate &delegate) const
{
    auto *box = new QComboBox(parent);
    if (column == LibraryModel::Side)
        fill(*box, sideChoices(m_model.documents()), models::LibraryModel::tr("Not known"), true);
    else if (column == LibraryModel::Type)
        fill(*box, typeChoices(), models::LibraryModel::tr("Not known"), true);
    else
        fill(*box, languageChoices(m_model.documents()), models::LibraryModel::tr("Not known"), true);
    QObject::connect(box, &QComboBox::activated, &delegate, [box, editing = &delegate] {
        Q_EMIT editing->commitData(box);
        Q_EMIT editing->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup); // when it is in its place
    return box;
}

void CellEditors::load(QWidget &editor, const QModelIndex &index)
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(&editor))
        choose(*box, value);
    else if (auto *line = qobject_cast<QLineEdit *>(&editor))
        line->setText(value);
}

void CellEditors::save(const QWidget &editor, QAbstractItemModel &model, const QModelIndex &index)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&editor))
        model.setData(index, chosen(*box));
    else if (const auto *date = qobject_cast<const widgets::PartialDateEdit *>(&editor))
        model.setData(index, date->value());
    else if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        model.setData(index, line->text().simplified().isEmpty() ? u""_s : line->text().simplified());
}

SideCellDelegate::SideCellDelegate(const widgets::Theme &theme, const LibraryModel &model, QObject *parent)
    : SideDelegate(theme, LibraryModel::SideRole, LibraryModel::RelaysRole, parent), m_editors(model)
{
}

QWidget *SideCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    // A choice that is made ends the editing; Qt gives the delegate as const for no deeper reason.
    return m_editors.create(parent, index, const_cast<SideCellDelegate &>(*this));
}

void SideCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    CellEditors::load(*editor, index);
}

void SideCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    CellEditors::save(*editor, *model, index);
}

} // namespace counterpart::library
