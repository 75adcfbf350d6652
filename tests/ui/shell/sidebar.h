// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of a user at the sidebar of entities, for window tests.
#pragma once

#include "core/workspace/entities/entities.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/models/entitiesmodel.h"
#include "ui/models/librarymodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QToolButton>
#include <QTreeView>

namespace counterpart::test {

using namespace Qt::StringLiterals;
using models::LibraryModel;

/// A window with the sample, and what its sidebar and its filter show.
struct Sidebar
{
    /// A new window on a new store of the sample documents, with the library in front.
    void open()
    {
        f = windowOnSample(u"Entities.counterpart"_s);
        QVERIFY(f);
        QVERIFY(rowWith(u"Hun Sen"_s).isValid());
        f->press(QKeySequence(u"Ctrl+1"_s));
        QVERIFY(!strip()->isVisible());
    }

    /// Takes the last change back: by its keys, or while a dialog is open by the command, for which of two
    /// windows is the active one is not told reliably without a window manager.
    void undo()
    {
        if (!dialog()->isVisible() && QApplication::activeWindow() == f->window.get())
            f->press(QKeySequence(QKeySequence::Undo));
        else
            f->find<QAction>("edit.undo")->trigger();
    }

    /// Ids of the documents that the library shows.
    [[nodiscard]] QSet<qint64> shown() const
    {
        QSet<qint64> ids;
        for (int row = 0; row < library()->rowCount(); ++row) {
            const QModelIndex top = library()->index(row, 0);
            for (int child = 0; child < library()->rowCount(top); ++child)
                ids.insert(library()->index(child, 0, top).data(LibraryModel::DocumentRole).toLongLong());
        }
        return ids;
    }

    [[nodiscard]] QDialog *dialog() const { return f->find<QDialog>("entityDialog"); }
    [[nodiscard]] QString undoText() const { return f->find<QAction>("edit.undo")->text(); }
    /// Two people of the sidebar beside those that tests name.
    [[nodiscard]] std::pair<QString, QString> people() const
    {
        const QAbstractItemModel *model = tree()->model();
        const QModelIndex head = model->index(0, 0);
        QStringList names;
        for (int row = 0; row < model->rowCount(head); ++row) {
            const QString name = model->index(row, 0, head).data().toString();
            if (name != u"Hun Sen" && name != u"Samdech Hun Sen" && name != u"Joe Biden")
                names.append(name);
        }
        return {names.value(0), names.value(1)};
    }
    [[nodiscard]] domain::EntityRow entityOf(const QString &name) const
    {
        const auto rows = f->window->session().workspace()->entities().rows();
        const auto found = std::ranges::find(*rows, name, &domain::EntityRow::name);
        return found == rows->end() ? domain::EntityRow() : *found;
    }
    /// Drags a row of the sidebar onto another, as far as a test can: the events that the view gets.
    void drag(const QString &what, const QString &onto)
    {
        const std::unique_ptr<QMimeData> data(tree()->model()->mimeData({rowWith(what)}));
        tree()->scrollTo(rowWith(onto));
        const QPoint at = tree()->visualRect(rowWith(onto)).center();
        QDragEnterEvent enter(at, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &enter);
        QDragMoveEvent move(at, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(at, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &drop);
    }
    void openDetails(const QString &name)
    {
        choose(name);
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_VERIFY(dialog()->isVisible() && dialog()->windowTitle() == name);
    }
    [[nodiscard]] QString store() const { return f->path(u"Entities.counterpart"_s); }
    [[nodiscard]] QTreeView *tree() const { return f->find<QTreeView>("entitiesTree"); }
    [[nodiscard]] QWidget *strip() const { return f->find<QWidget>("filterStrip"); }
    [[nodiscard]] const QAbstractItemModel *library() const
    {
        return f->find<QTreeView>("libraryTree")->model();
    }
    [[nodiscard]] timeline::TimelineView *timelineView() const
    {
        return f->window->findChild<timeline::TimelineView *>();
    }
    [[nodiscard]] QList<QToolButton *> chips() const
    {
        QList<QToolButton *> found;
        for (auto *button : strip()->findChildren<QToolButton *>()) {
            if (button->property("look").toString() == u"chip" && !button->isHidden())
                found.append(button);
        }
        return found;
    }
    /// The row of the sidebar of this name.
    [[nodiscard]] QModelIndex rowWith(const QString &name) const
    {
        const QAbstractItemModel *model = tree()->model();
        for (int section = 0; section < model->rowCount(); ++section) {
            const QModelIndex head = model->index(section, 0);
            for (int row = 0; row < model->rowCount(head); ++row) {
                const QModelIndex index = model->index(row, 0, head);
                if (index.data().toString() == name)
                    return index;
            }
        }
        return {};
    }
    void choose(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = rowWith(name);
        QVERIFY2(index.isValid(), qPrintable(name));
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, modifiers, tree()->visualRect(index).center());
    }

    std::unique_ptr<WindowFixture> f;
};

} // namespace counterpart::test
