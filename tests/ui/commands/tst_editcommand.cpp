// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/support/paths.h"
#include "tests/support/storedump.h"
#include "ui/commands/editcommand.h"

#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace counterpart;
using commands::EditCommand;
using workspace::Change;
using workspace::Workspace;

class TestEditCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_store;
    QUndoStack m_stack;
    QStringList m_complaints;
    domain::DocumentId m_document;

    void push(EditCommand::Edit edit, EditCommand::Made made = {})
    {
        m_stack.push(new EditCommand(
            *m_store, u"edit"_s, std::move(edit),
            [this](const base::Error &error) { m_complaints.append(error.line()); }, std::move(made)));
    }
    [[nodiscard]] EditCommand::Edit titled(const QString &title) const
    {
        return [title, id = m_document](Workspace &store) {
            return store.documents().decide({id}, workspace::DocumentField::Title, title, u"a"_s);
        };
    }
    [[nodiscard]] QString title() const
    {
        const auto rows = m_store->documents().rows();
        const auto row = std::ranges::find(*rows, m_document, &domain::DocumentRow::id);
        return row == rows->end() ? QString() : row->title;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_stack.clear();
        m_complaints.clear();
        m_store = std::move(*Workspace::open(m_folder.filePath(u"%1.counterpart"_s.arg(++number)),
                                             workspace::OpenMode::Create));
        QVERIFY(m_store->imports().run({test::sourcePath(u"resources/sample"_s)}, {}, 1, {}, {}));
        m_document = m_store->documents().rows()->front().id;
    }

    void aRowOfDifferentEditsGoesBackAndForth()
    {
        std::vector<QStringList> states{test::dumpStore(m_store->path())};
        const auto next = [&](EditCommand::Edit edit) {
            push(std::move(edit));
            states.push_back(test::dumpStore(m_store->path()));
        };
        const auto meetings = *m_store->meetings().rows();
        QVERIFY(meetings.size() >= 2);
        next(titled(u"One"_s));
        next(
            [&](Workspace &store) { return store.meetings().merge(meetings[0].id, meetings[1].id, u"a"_s); });
        next(titled(u"Two"_s));
        next([id = m_document](Workspace &store) { return store.documents().remove({id}, u"a"_s); });
        QCOMPARE(m_stack.count(), 4);
        for (int round = 0; round < 2; ++round) {
            for (int i = 3; i >= 0; --i) {
                m_stack.undo();
                QVERIFY(test::dumpStore(m_store->path()) == states[size_t(i)]);
            }
            for (int i = 1; i <= 4; ++i) {
                m_stack.redo();
                QVERIFY(test::dumpStore(m_store->path()) == states[size_t(i)]);
            }
        }
        QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints.join(u'\n')));
    }

    void whatIsNewIsToldOnceAndKeepsItsId()
    {
        std::vector<qint64> made;
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        push([row](Workspace &store) { return store.meetings().create(row, {}, u"a"_s); },
             [&made](const Change &change) { made.push_back(change.made); });
        m_stack.undo();
        QVERIFY(!m_store->meetings().row(domain::MeetingId(made.at(0))));
        m_stack.redo();
        QCOMPARE(made.size(), 1u);
        QCOMPARE(m_store->meetings().row(domain::MeetingId(made.at(0)))->title, u"A quiet word"_s);
    }

    void refusalsAreToldAndLeaveNothingToUndo()
    {
        push(titled(u" "_s));
        QCOMPARE(m_complaints.size(), 1);
        m_stack.undo();
        QVERIFY(m_complaints.size() == 1);
        QVERIFY(!m_stack.canUndo());
    }

    void aBusyStoreIsToldAndTheStepIsNotLost()
    {
        const QString before = title();
        push(titled(u"Mine"_s));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
            other.setDatabaseName(m_store->path());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY2(query.exec(u"BEGIN IMMEDIATE"_s), qPrintable(query.lastError().text()));
            m_stack.undo();
            QCOMPARE(m_complaints.size(), 1);
            QVERIFY(m_complaints.front().contains(u"another program"_s));
            QCOMPARE(title(), u"Mine"_s);
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
        m_stack.redo();
        QCOMPARE(title(), u"Mine"_s);
        m_stack.undo();
        QCOMPARE(title(), before);
    }

    void aCommandOutlivesItsWorkspace()
    {
        push(titled(u"Mine"_s));
        m_store.reset();
        m_stack.undo();
        m_stack.redo();
        QVERIFY(m_complaints.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEditCommand)
#include "tst_editcommand.moc"
