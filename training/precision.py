"""The numbers that a network is trained in: half-size floats where the device is fast in them."""

from __future__ import annotations

from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Precision:
    """How a forward pass is computed on a device; the weights are float32 always."""

    device: str  # its type: cpu, cuda
    dtype: torch.dtype

    @property
    def name(self) -> str:
        """The numbers' name, as in the setting."""
        return str(self.dtype).removeprefix("torch.")

    def autocast(self) -> torch.autocast:
        """Return the context in which the network runs."""
        half = self.dtype != torch.float32
        return torch.autocast(self.device, self.dtype if half else torch.bfloat16, enabled=half)

    def scaler(self) -> torch.amp.GradScaler:
        """Return what keeps small gradients from vanishing in float16; it does nothing for other numbers."""
        return torch.amp.GradScaler(self.device, enabled=self.dtype == torch.float16)


def choose_precision(name: str, device: torch.device) -> Precision:
    """Return the numbers that a setting names; "auto" is bfloat16. What the device lacks becomes float32."""
    has = {"bfloat16": _has_bfloat16(device), "float16": _has_float16(device)}
    wanted = "bfloat16" if name == "auto" else name
    return Precision(device.type, getattr(torch, wanted) if has.get(wanted) else torch.float32)


def _has_bfloat16(device: torch.device) -> bool:
    """Return whether they are fast here: newer GPUs, and CPUs that multiply them in hardware."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported()
    return bool(torch.backends.mkldnn.is_available() and torch.ops.mkldnn._is_mkldnn_bf16_supported())


def _has_float16(device: torch.device) -> bool:
    if device.type == "cuda":
        return True
    return bool(torch.backends.mkldnn.is_available() and torch.ops.mkldnn._is_mkldnn_fp16_supported())
