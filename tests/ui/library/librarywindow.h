// SPDX-License-Identifier: GPL-3.0-or-later
// The library in the real main window, for tests that edit it with keys and mouse.
#pragma once

#include "tests/ui/shell/windowfixture.h"
#include "ui/models/librarymodel.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

namespace counterpart::test {

using namespace Qt::StringLiterals;

/// A window on a store of the sample, and the hands of its user.
class LibraryWindowTest : public QObject
{
protected:
    using LibraryModel = models::LibraryModel;

    /// A new window on a new store, with the library in front.
    void openWindow()
    {
        f = windowOnSample(u"Library.counterpart"_s);
        QVERIFY(f);
        f->press(QKeySequence(u"Ctrl+1"_s));
        tree()->setFocus();
    }
    [[nodiscard]] QTreeView *tree() const { return f->find<QTreeView>("libraryTree"); }
    [[nodiscard]] QString store() const { return f->path(u"Library.counterpart"_s); }
    [[nodiscard]] const models::LibraryModel &library() const { return f->window->library(); }

    [[nodiscard]] const domain::DocumentRow *document(const QString &file) const
    {
        for (const domain::DocumentRow &row : library().documents()) {
            if (row.file.contains(file))
                return &row;
        }
        return nullptr;
    }

    [[nodiscard]] const domain::MeetingRow *meetingOf(const QString &file) const
    {
        const domain::DocumentRow *row = document(file);
        return row && !row->meetings.empty() ? library().meeting(row->meetings.front()) : nullptr;
    }

    /// The cell of a document, or of a meeting, as the list shows it.
    [[nodiscard]] QModelIndex cell(int role, qint64 id, int column, const QModelIndex &parent = {}) const
    {
        const QAbstractItemModel &model = *tree()->model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const bool isMeeting = index.data(LibraryModel::IsMeetingRole).toBool();
            if (isMeeting == (role == LibraryModel::MeetingRole) && index.data(role).toLongLong() == id)
                return index.siblingAtColumn(column);
            if (const QModelIndex below = cell(role, id, column, index); below.isValid())
                return below;
        }
        return {};
    }
    [[nodiscard]] QModelIndex cell(const QString &file, int column) const
    {
        return cell(LibraryModel::DocumentRole, document(file)->id.value, column);
    }
    [[nodiscard]] QModelIndex head(domain::MeetingId meeting, int column = LibraryModel::Title) const
    {
        return cell(LibraryModel::MeetingRole, meeting.value, column);
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers keys = {}) const
    {
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, keys, tree()->visualRect(index).center());
    }

    /// Presses F2 and gives the editor that comes.
    template <typename Editor>
    [[nodiscard]] Editor *edit() const
    {
        QTest::keyClick(tree(), Qt::Key_F2);
        return tree()->viewport()->findChild<Editor *>(u"cellEditor"_s);
    }

    void type(QLineEdit *editor, const QString &text) const
    {
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }

    void drop(const QModelIndexList &dragged, const QModelIndex &onto) const
    {
        const std::unique_ptr<QMimeData> data(tree()->model()->mimeData(dragged));
        tree()->scrollTo(onto);
        const QPoint at = tree()->visualRect(onto).center();
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent moved(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &moved);
        QVERIFY(moved.isAccepted());
        QDropEvent dropped(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &dropped);
    }

    [[nodiscard]] QStringList state() const
    {
        QStringList lines;
        for (const domain::DocumentRow &row : library().documents())
            lines.append(QStringList{row.file, row.title, row.side, row.issuer, row.language,
                                     row.docType ? domain::name(*row.docType) : QString(),
                                     row.published ? row.published->toString() : QString()}
                             .join(u'|'));
        for (const domain::MeetingRow &row : library().meetings()) {
            QStringList files;
            for (const domain::ReadoutRow &readout : row.readouts)
                files.append(library().document(readout.document)->file + domain::name(readout.role));
            files.sort();
            lines.append(row.title + u'|' + files.join(u','));
        }
        lines.sort();
        return lines;
    }

    /// Undo brings \p before back, redo what is there now.
    void goBackAndForth(const QStringList &before) const
    {
        const QStringList after = state();
        QVERIFY(after != before);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), before);
        f->press(QKeySequence::Redo);
        QTRY_COMPARE(state(), after);
        f->press(QKeySequence::Undo);
        QTRY_COMPARE(state(), before);
    }

    std::unique_ptr<WindowFixture> f;
};

} // namespace counterpart::test
