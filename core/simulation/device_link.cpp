// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/device_link.h"

#include <array>
#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace simulation {

namespace {

std::string targetOf(const std::string &link)
{
    std::array<char, 256> name{};
    const ssize_t size = ::readlink(link.c_str(), name.data(), name.size());
    return size > 0 ? std::string(name.data(), std::size_t(size)) : std::string();
}

} // namespace

int DeviceLink::make(const std::string &path, const std::string &target)
{
    struct stat there
    {
    };
    if (::lstat(path.c_str(), &there) == 0 && !S_ISLNK(there.st_mode))
        return EEXIST;
    const std::string fresh = path + ".new-" + std::to_string(::getpid());
    if (::symlink(target.c_str(), fresh.c_str()) != 0)
        return errno;
    if (std::rename(fresh.c_str(), path.c_str()) != 0) {
        const int reason = errno;
        ::unlink(fresh.c_str());
        return reason;
    }
    m_path = path;
    m_target = target;
    return 0;
}

void DeviceLink::remove()
{
    if (!m_path.empty() && targetOf(m_path) == m_target)
        ::unlink(m_path.c_str());
    m_path.clear();
}

} // namespace simulation
