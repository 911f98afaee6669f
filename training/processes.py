"""Several processes that train one network together, as torchrun starts them; without torchrun there is one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn

from glacier_terminus_plugin.core.errors import GlacierTerminusError

LONGEST_WAIT = timedelta(hours=6)  # the others wait while the first process validates


class LostProcessError(GlacierTerminusError):
    """Another process of the run has ended."""


@dataclass(frozen=True)
class Processes:
    """This process among those of the run; the first one validates, writes and talks."""

    rank: int = 0
    count: int = 1

    @property
    def is_first(self) -> bool:
        """Whether this process writes the files."""
        return self.rank == 0

    def total(self, value: Tensor) -> Tensor:
        """Return the sum over all processes; gradients pass."""
        return value if self.count == 1 else _Total.apply(value)  # type: ignore[return-value]

    def any(self, flag: bool, device: torch.device) -> bool:
        """Return whether the flag is raised in any process."""
        if self.count == 1:
            return flag
        raised = torch.tensor(float(flag), device=device)
        dist.all_reduce(raised)
        return bool(raised > 0)

    def share(self, network: nn.Module, device: torch.device) -> nn.Module:
        """Return the network wrapped so that a backward pass leaves the same gradients in all processes.

        They are means over the processes. Batch norms use each process's own part of the batch, and the first
        process's running statistics are the ones kept.
        """
        if self.count == 1:
            return network
        ids = [device] if device.type == "cuda" else None
        return nn.parallel.DistributedDataParallel(network, device_ids=ids, forward_sync_buffers=False)


class _Total(torch.autograd.Function):
    """The sum over processes. Each process's loss is the loss of all, so the gradients of all are summed too."""

    @staticmethod
    def forward(context: Any, value: Tensor) -> Tensor:
        total = value.detach().clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(context: Any, *gradients: Tensor) -> Tensor:
        gradient = gradients[0].clone()
        dist.all_reduce(gradient)
        return gradient


def join_processes(device: torch.device) -> Processes:
    """Return this process among those that torchrun started, ready to talk to them; a single one without torchrun."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        return Processes()
    if not dist.is_initialized():
        if device.type == "cuda":
            torch.cuda.set_device(device)
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo", timeout=LONGEST_WAIT)
    return Processes(dist.get_rank(), dist.get_world_size())


def leave_processes() -> None:
    """Part from the others, where there are any."""
    if dist.is_available() and dist.is_initialized():
        dist.destroy_process_group()


def device_index() -> int:
    """Return the GPU of this process among those of its computer."""
    return int(os.environ.get("LOCAL_RANK", "0"))
