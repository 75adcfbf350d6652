// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments in the real main window, for tests that decide about them with its keys and mouse.
#pragma once

#include "core/workspace/commitments/commitments.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "tests/support/files.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/commitments/commitmentsview.h"
#include "ui/models/commitmentsmodel.h"
#include "ui/reader/readouttext.h"

#include <QDialog>
#include <QLineEdit>
#include <QTableView>

namespace counterpart::test {

using namespace Qt::StringLiterals;

inline QString readout(const QString &date, const QString &promise)
{
    return u"THE WHITE HOUSE\n\n%1\n\nReadout of the Meeting with Prime Minister Hun Sen of Cambodia\n\nThe"
           " President met today with Prime Minister Hun Sen of Cambodia. %2 They spoke about trade.\n"_s.arg(
               date, promise);
}

inline const std::pair<QString, QString> Documents[] = {
    {u"a.txt"_s,
     readout(u"November 12, 2022"_s,
             u"Cambodia will clear all landmines and become a mine-free country by 2025. A school "
             "of forestry was spoken of."_s)},
    {u"b.txt"_s,
     readout(u"December 3, 2024"_s, u"Cambodia will clear its landmines and reach the target of a "
                                    "mine-free country."_s)},
    {u"c.txt"_s, readout(u"March 7, 2025"_s, u"He thanked them for the funds for landmines and spoke of the "
                                             "country's mine-free target."_s)}};

/// A store of the documents, with what was detected in them; made once, open nowhere.
inline QString readyStore()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QStringList files;
        for (const auto &[name, text] : Documents) {
            files << folder.filePath(name);
            if (!writeFile(files.last(), text.toUtf8()))
                return QString();
        }
        const QString made = folder.filePath(u"C.counterpart"_s);
        const auto store = workspace::Workspace::open(made, workspace::OpenMode::Create);
        return store && (*store)->imports().run(files, {}, 1, {}, {}) ? made : QString();
    }();
    return path;
}

/// A window on a store of the documents, in which each test begins with what was detected.
class CommitmentsWindowTest : public QObject
{
protected:
    using CommitmentRow = domain::CommitmentRow;
    using CommitmentStatus = domain::CommitmentStatus;
    using CommitmentsModel = models::CommitmentsModel;
    using CommitmentsView = commitments::CommitmentsView;
    using MainWindow = shell::MainWindow;

    static inline const QString Author = u"Sok Dara"_s;
    static inline const QString First = u"clear all landmines"_s;
    static inline const QString Second = u"clear its landmines"_s;
    static inline const QString Forestry = u"school of forestry"_s;

    /// A new window on a new store, with the commitments in front; letters decide.
    void openWindow()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->preferences.setAuthor(Author);
        QVERIFY(QFile::copy(readyStore(), store()));
        QVERIFY(
            openStore(*m_fixture, store(), workspace::OpenMode::ReadWrite, Shown::Everything));
        QVERIFY(view()->table()->model()->rowCount() >= 2);
        QVERIFY(row(First).id.isValid());
        QVERIFY(row(Second).id.isValid());
        press(QKeySequence(u"Ctrl+5"_s));
        m_fixture->setReviewMode(true);
    }
    [[nodiscard]] QString store() const { return m_fixture->path(u"C.counterpart"_s); }
    [[nodiscard]] workspace::Workspace &workspace() const
    {
        return *m_fixture->window->session().workspace();
    }
    [[nodiscard]] std::vector<CommitmentRow> rows() const { return *workspace().commitments().rows(); }
    [[nodiscard]] CommitmentRow row(const QString &words, const QString &made = {}) const
    {
        for (const CommitmentRow &row : rows()) {
            if (row.quote.contains(words) && (made.isEmpty() || (row.made && row.made->toString() == made)))
                return row;
        }
        return {};
    }
    /// Makes a change without the window's commands, and waits until its lists show it.
    template <typename Edit>
    [[nodiscard]] bool change(const Edit &edit) const
    {
        QSignalSpy shown(&m_fixture->window->session(), &workbench::Session::listsPatched);
        return edit(workspace()).has_value() && (!shown.isEmpty() || shown.wait(PatienceMs));
    }
    [[nodiscard]] bool accept(const QStringList &all) const
    {
        return change([&](workspace::Workspace &store) {
            std::vector<domain::CommitmentId> ids;
            for (const QString &words : all)
                ids.push_back(row(words).id);
            return store.commitments().accept(ids, Author);
        });
    }
    /// A commitment that a person entered.
    [[nodiscard]] bool enterForestry() const
    {
        return change([this](workspace::Workspace &store) {
            const domain::DocumentId document = row(First).document;
            const QString words = u"A school of forestry was spoken of."_s;
            const qsizetype at = store.documents().view(document)->text.indexOf(words);
            domain::Commitment values;
            values.action = u"found a school of forestry"_s;
            values.actors = {u"Cambodia"_s};
            values.owner = u"Vuthy"_s;
            values.due = u"2024-06"_s;
            return store.commitments().make(document, {at, at + words.size()}, values, Author);
        });
    }
    [[nodiscard]] bool joinBoth() const
    {
        return change([this](workspace::Workspace &store) {
            return store.lineages().accept(row(First).id, row(Second).id, Author);
        });
    }
    [[nodiscard]] CommitmentsView *view() const { return m_fixture->window->findChild<CommitmentsView *>(); }

    /// Goes to the commitments and clicks on the one with these words.
    bool choose(const QString &words, const QString &made = {})
    {
        press(QKeySequence(u"Ctrl+5"_s));
        const domain::CommitmentId id = row(words, made).id;
        QTableView *table = view()->table();
        for (int at = 0; at < table->model()->rowCount(); ++at) {
            const QModelIndex index = table->model()->index(at, CommitmentsModel::What);
            if (index.data(CommitmentsModel::CommitmentRole).toLongLong() != id.value)
                continue;
            table->scrollTo(index);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
            return view()->chosen() == QList<domain::CommitmentId>{id};
        }
        return false;
    }
    template <typename Widget>
    [[nodiscard]] Widget *in(const QDialog *dialog, const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        const auto shown = [&] {
            found = m_fixture->find<QDialog>(name);
            return found && found->isVisible();
        };
        // Letters are commands in the lists of the window: keys must not go there.
        if (!QTest::qWaitFor(shown, PatienceMs) || !QTest::qWaitForWindowActive(found))
            return nullptr;
        return found;
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Keys go to the window once the dialog before it is gone.
    void press(const QKeySequence &keys)
    {
        m_fixture->window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_fixture->window.get()))
            qWarning("the window did not become active");
        m_fixture->press(keys);
    }
    void undo() { press(QKeySequence::Undo); }
    void redo() { press(QKeySequence::Redo); }
    bool select(const QString &words)
    {
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::documentShown);
        m_fixture->window->openDocument(row(First).document);
        if (shown.isEmpty() && !shown.wait(PatienceMs))
            return false;
        auto *text = m_fixture->window->findChild<reader::ReadoutText *>();
        const QTextCursor cursor = text->document()->find(words);
        text->setFocus();
        text->setTextCursor(cursor);
        return cursor.hasSelection();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace counterpart::test
