// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting and restoring in the real main window, for tests of it.
#pragma once

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/documents/documents.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/library/trashview.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

namespace counterpart::test {

using namespace Qt::StringLiterals;

/// A window on the sample, with the library in front.
class TrashWindowTest : public QObject
{
protected:
    using LibraryModel = models::LibraryModel;

    void openWindow()
    {
        f = windowOnSample(u"Trash.counterpart"_s);
        QVERIFY(f);
        f->press(QKeySequence(u"Ctrl+1"_s));
    }
    [[nodiscard]] QTreeView *tree() const { return f->find<QTreeView>("libraryTree"); }
    [[nodiscard]] const std::vector<domain::DocumentRow> &documents() const
    {
        return f->window->library().documents();
    }
    [[nodiscard]] workspace::Workspace &store() const { return *f->window->session().workspace(); }
    [[nodiscard]] QString path() const { return f->path(u"Trash.counterpart"_s); }
    [[nodiscard]] library::TrashView *page() const { return f->find<library::TrashView>("trashView"); }
    [[nodiscard]] QTableView *table() const { return f->find<QTableView>("trashTable"); }
    [[nodiscard]] QMessageBox *question(const char *name) const { return f->find<QMessageBox>(name); }
    [[nodiscard]] QString told() const { return f->window->messageBar()->text(); }

    [[nodiscard]] bool annotate(const std::vector<domain::CodeId> &codes = {}) const
    {
        const auto id = documents().front().id;
        const auto range = store().documents().view(id)->facts.sentences.front().range;
        return store().annotations().add({id, range, codes, u"a memo"_s}, u"Sok Dara"_s).has_value();
    }
    void choose(const QList<domain::DocumentId> &ids) const
    {
        QVERIFY(activate(f->window.get()));
        auto *selection = tree()->selectionModel();
        selection->clear();
        const QAbstractItemModel &model = *tree()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (ids.contains(domain::DocumentId(index.data(LibraryModel::DocumentRole).toLongLong())))
                selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        tree()->setFocus();
    }
    void selectAllAndDelete() const
    {
        QVERIFY(activate(f->window.get())); // a box that closed leaves no window active
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(tree(), Qt::Key_Delete);
    }
    /// Presses the button of a question that does it.
    void agree(const char *name) const
    {
        auto *box = question(name);
        QVERIFY(box);
        auto *yes = box->findChild<QPushButton *>(QString::fromLatin1(name) + u"Yes"_s);
        QVERIFY(yes);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY(!question(name));
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        for (const domain::DocumentRow &row : documents())
            rows << u"%1 %2 %3 %4"_s.arg(row.id.value)
                        .arg(row.title)
                        .arg(row.annotations)
                        .arg(row.meetings.size());
        for (const domain::MeetingRow &row : f->window->library().meetings())
            rows << u"%1 %2 %3"_s.arg(row.id.value).arg(row.title).arg(row.readouts.size());
        return rows;
    }
    void chooseFirst() const
    {
        table()->selectionModel()->setCurrentIndex(
            table()->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void deleteInTable() const
    {
        QVERIFY(activate(f->window.get()));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
    }
    void openTrash()
    {
        QVERIFY(activate(f->window.get()));
        f->press(QKeySequence(u"Ctrl+Shift+Del"_s));
        QVERIFY(page()->isVisible());
        QCOMPARE(f->window->currentView(), workbench::View::Trash);
    }

    std::unique_ptr<WindowFixture> f;
};

} // namespace counterpart::test
