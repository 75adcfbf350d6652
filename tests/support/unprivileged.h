// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace counterpart::test {

/// Gives up the rights of the superuser for good; for a child process. True where it has none afterwards: who
/// may write everywhere meets no place that cannot be written.
inline bool dropPrivileges()
{
    constexpr uid_t Nobody = 65534;
    if (::geteuid() != 0)
        return true;
    return ::setgroups(0, nullptr) == 0 && ::setresgid(Nobody, Nobody, Nobody) == 0 &&
           ::setresuid(Nobody, Nobody, Nobody) == 0;
}

enum class Outcome { Yes, No, Impossible };

/// What \p question answers in a child process without the superuser's rights; Impossible where they cannot
/// be given up.
template <typename Question>
Outcome askUnprivileged(Question question)
{
    constexpr int YesStatus = 0;
    constexpr int NoStatus = 1;
    constexpr int ImpossibleStatus = 2;
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(!dropPrivileges() ? ImpossibleStatus : question() ? YesStatus : NoStatus);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return Outcome::No;
    return WEXITSTATUS(status) == YesStatus          ? Outcome::Yes
           : WEXITSTATUS(status) == ImpossibleStatus ? Outcome::Impossible
                                                     : Outcome::No;
}

/// Lets everybody read a folder, and nobody but the superuser write it; writable() takes that back.
inline void makeUnwritable(const QString &folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::ExeOther);
}
inline void makeWritable(const QString &folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                                      QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
}

} // namespace counterpart::test
