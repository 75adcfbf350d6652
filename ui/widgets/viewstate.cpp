// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewstate.h"

#include "ui/widgets/filterbox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollBar>

namespace counterpart::widgets {

namespace {

/// A part of another control, which is not kept by itself.
bool isInner(const QWidget &field, const QWidget &view)
{
    for (const QWidget *at = field.parentWidget(); at && at != &view; at = at->parentWidget()) {
        if (qobject_cast<const QComboBox *>(at) || qobject_cast<const QAbstractSpinBox *>(at) ||
            qobject_cast<const QAbstractItemView *>(at))
            return true;
    }
    return field.objectName().isEmpty() || field.objectName().startsWith(QLatin1String("qt_"));
}

template <typename Field, typename Act>
void forEach(const QWidget &view, Act act)
{
    for (Field *field : view.findChildren<Field *>()) {
        if (!isInner(*field, view))
            act(*field);
    }
}

/// As if it had been typed, and was left.
void setText(QLineEdit &line, const QString &text)
{
    if (line.text() == text)
        return;
    line.setText(text);
    if (auto *box = qobject_cast<FilterBox *>(&line))
        Q_EMIT box->filterChanged(text); // which would wait for another key
    else
        Q_EMIT line.editingFinished();
}

/// As if it had been chosen.
void choose(QComboBox &box, int at)
{
    if (box.count() == 0 || box.currentIndex() == at)
        return;
    box.setCurrentIndex(at);
    Q_EMIT box.activated(at);
}

template <typename Box, typename Act>
void forEachKept(const QWidget &view, Act act)
{
    for (Box *box : view.findChildren<Box *>()) {
        if (box->isCheckable() && !box->objectName().isEmpty() && box->property(Kept).toBool())
            act(*box);
    }
}

} // namespace

QJsonObject fieldsOf(const QWidget &view)
{
    QJsonObject fields;
    const auto check = [&](const auto &box) {
        if (box.isChecked())
            fields.insert(box.objectName(), true);
    };
    forEachKept<QAbstractButton>(view, check);
    forEachKept<QAction>(view, check);
    forEach<QLineEdit>(view, [&](const QLineEdit &line) {
        if (!line.text().isEmpty())
            fields.insert(line.objectName(), line.text());
    });
    forEach<QComboBox>(view, [&](const QComboBox &box) {
        if (box.currentIndex() > 0)
            fields.insert(box.objectName(), box.currentText());
    });
    return fields;
}

void setFields(QWidget &view, const QJsonObject &fields)
{
    // Lists first: what one chooses there may empty a line.
    forEach<QComboBox>(view, [&](QComboBox &box) {
        const int at =
            fields.contains(box.objectName()) ? box.findText(fields[box.objectName()].toString()) : 0;
        choose(box, std::max(at, 0));
    });
    forEachKept<QAbstractButton>(view, [&](QAbstractButton &box) {
        if (box.isChecked() != fields[box.objectName()].toBool())
            box.click();
    });
    forEachKept<QAction>(view, [&](QAction &box) {
        if (box.isChecked() != fields[box.objectName()].toBool())
            box.trigger();
    });
    const auto set = [&](QLineEdit &line) { setText(line, fields[line.objectName()].toString()); };
    forEach<FilterBox>(view, set); // without words there is nothing to narrow
    forEach<QLineEdit>(view, set);
}

QJsonObject scrollsOf(const QWidget &view)
{
    QJsonObject scrolls;
    forEach<QAbstractScrollArea>(view, [&](const QAbstractScrollArea &area) {
        const int x = area.horizontalScrollBar()->value();
        const int y = area.verticalScrollBar()->value();
        if (x != 0 || y != 0)
            scrolls.insert(area.objectName(), QJsonArray{x, y});
    });
    return scrolls;
}

void setScrolls(QWidget &view, const QJsonObject &scrolls)
{
    forEach<QAbstractScrollArea>(view, [&](const QAbstractScrollArea &area) {
        const QJsonArray place = scrolls[area.objectName()].toArray();
        area.horizontalScrollBar()->setValue(place.at(0).toInt());
        area.verticalScrollBar()->setValue(place.at(1).toInt());
    });
}

} // namespace counterpart::widgets
